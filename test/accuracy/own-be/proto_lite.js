var Prototype = { Version: '1.6.0.3', Browser: { IE: !!(window.attachEvent && navigator.userAgent.indexOf('Opera') === -1), WebKit: navigator.userAgent.indexOf('AppleWebKit/') > -1 } };
function $(e) { if (typeof e == 'string') e = document.getElementById(e); if (e && !e.show) { e.show = function () { e.style.display = ''; }; e.hide = function () { e.style.display = 'none'; }; } return e; }
function $F(id) { return $(id).value; }
if (!window.Event) window.Event = {};
Event.observe = function (el, name, fn) { el = $(el) || el; if (el.addEventListener) el.addEventListener(name, fn, false); else el.attachEvent('on' + name, function () { fn.call(el, window.event); }); };
var Ajax = { getTransport: function () { var t = [function () { return new XMLHttpRequest(); }, function () { return new ActiveXObject('Msxml2.XMLHTTP'); }]; for (var i = 0; i < t.length; i++) try { return t[i](); } catch (e) { } } };
