/* excerpt library in the style of prototype 1.6, in-house build */
var Browser = { IE: !!(window.attachEvent && !window.opera), WebKit: navigator.userAgent.indexOf('AppleWebKit/') > -1, Gecko: navigator.userAgent.indexOf('Gecko') > -1 && navigator.userAgent.indexOf('KHTML') == -1 };
var Try = { these: function () { for (var i = 0; i < arguments.length; i++) { try { return arguments[i](); } catch (e) {} } } };
if (!Array.prototype.each) Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); };
function $(e) { return typeof e == 'string' ? document.getElementById(e) : e; }
function $$c(c) {
  if (document.getElementsByClassName && !Browser.IE) { var l = document.getElementsByClassName(c), r = []; for (var i = 0; i < l.length; i++) r.push(l[i]); return r; }
  var all = document.all || document.getElementsByTagName('*'), o = [];
  for (var k = 0; k < all.length; k++) if ((' ' + all[k].className + ' ').indexOf(' ' + c + ' ') > -1) o.push(all[k]);
  return o;
}
if (!window.Event) { var Event = {}; }
Event.observe = function (el, name, fn) {
  el = $(el);
  if (el.addEventListener) el.addEventListener(name, fn, false);
  else el.attachEvent('on' + name, function () { fn.call(el, window.event); });
};
Event.stop = function (ev) { if (ev.preventDefault) { ev.preventDefault(); ev.stopPropagation(); } else { ev.returnValue = false; ev.cancelBubble = true; } };
var Ajax = {
  transport: function () { return Try.these(function () { return new XMLHttpRequest(); }, function () { return new ActiveXObject('Msxml2.XMLHTTP'); }, function () { return new ActiveXObject('Microsoft.XMLHTTP'); }) || false; },
  post: function (u, b) { var t = this.transport(); if (!t) return; t.open('POST', u, true); t.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded'); t.send(b); }
};
