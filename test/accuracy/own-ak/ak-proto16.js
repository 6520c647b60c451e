/*  Prototype JavaScript framework, version 1.6.0 (trimmed)
 *--------------------------------------------------------------------------*/
var Prototype = { Version: '1.6.0', Browser: { IE: !!(window.attachEvent && !window.opera), Gecko: navigator.userAgent.indexOf('Gecko') > -1 } };
var Try = { these: function() { var r; for (var i = 0; i < arguments.length; i++) { try { r = arguments[i](); break; } catch (e) {} } return r; } };
var Ajax = { getTransport: function() {
  return Try.these(
    function() {return new XMLHttpRequest()},
    function() {return new ActiveXObject('Msxml2.XMLHTTP')},
    function() {return new ActiveXObject('Microsoft.XMLHTTP')}
  ) || false;
} };
Ajax.Updater = function(id, url, o) {
  var t = Ajax.getTransport();
  t.onreadystatechange = function() { if (t.readyState == 4) { $(id).innerHTML = t.responseText; if (o && o.onComplete) o.onComplete(t); } };
  t.open('GET', url, true); t.send(null);
};
function $(e) { return typeof e == 'string' ? document.getElementById(e) : e; }