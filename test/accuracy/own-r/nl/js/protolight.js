/* protolight 1.2, losjes naar Prototype 1.5 */
function $(id) { return typeof id == "string" ? document.getElementById(id) : id; }
var Try = { these: function () { for (var i = 0; i < arguments.length; i++) { try { return arguments[i](); } catch (e) { } } return null; } };
Function.prototype.bindTo = function (o) { var f = this; return function () { return f.apply(o, arguments); }; };
if (!window.Event) { window.Event = {}; }
Event.observe = function (el, naam, fn) {
  if (naam == "keypress" && (navigator.appVersion.match(/Konqueror|Safari|KHTML/) || el.attachEvent)) naam = "keydown";
  if (el.addEventListener) el.addEventListener(naam, fn, false);
  else if (el.attachEvent) el.attachEvent("on" + naam, fn);
};
var Ajax = {
  getTransport: function () {
    return Try.these(
      function () { return new XMLHttpRequest(); },
      function () { return new ActiveXObject("Msxml2.XMLHTTP"); },
      function () { return new ActiveXObject("Microsoft.XMLHTTP"); }
    ) || false;
  }
};
Ajax.Request = function (url, klaar) {
  var t = Ajax.getTransport();
  t.open("GET", url, true);
  t.onreadystatechange = function () { if (t.readyState == 4 && (t.status == 200 || t.status == 0)) klaar(t); };
  t.send(null);
};
