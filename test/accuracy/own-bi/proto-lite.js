/* Prototype-style helpers, trimmed for the duty desk */
function $(id) { return typeof id == "string" ? document.getElementById(id) : id; }
var Try = { these: function () { for (var i = 0; i < arguments.length; i++) { try { return arguments[i](); } catch (e) {} } } };
var Ajax = { transport: function () { return Try.these(
  function () { return new ActiveXObject("Msxml2.XMLHTTP"); }, function () { return new ActiveXObject("Microsoft.XMLHTTP"); }, function () { return new XMLHttpRequest(); }) || false; } };
Ajax.Updater = function (id, url) {
  var t = Ajax.transport(); t.open("get", url, true);
  t.onreadystatechange = function () { if (t.readyState == 4) $(id).innerHTML = t.responseText; }; t.send(null);
};
var Event$ = { observe: function (e, n, f) { if (e.addEventListener) e.addEventListener(n, f, false); else if (e.attachEvent) e.attachEvent("on" + n, f); } };
