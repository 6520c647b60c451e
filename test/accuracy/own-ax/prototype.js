/*  Prototype JavaScript framework, version 1.4.0 (extracto) */
function $(id) { return typeof id == "string" ? document.getElementById(id) : id; }
function $F(id) { return $(id).value; }
var Try = { these: function () { var i, v; for (i = 0; i < arguments.length; i++) { try { v = arguments[i](); break; } catch (e) {} } return v; } };
var Ajax = {
  getTransport: function () {
    return Try.these(
      function () { return new ActiveXObject('Msxml2.XMLHTTP'); },
      function () { return new ActiveXObject('Microsoft.XMLHTTP'); },
      function () { return new XMLHttpRequest(); }
    ) || false;
  }
};
Ajax.Updater = function (id, url, o) {
  var t = Ajax.getTransport();
  t.open(o.method || "get", url + "?" + (o.parameters || ""), true);
  t.onreadystatechange = function () { if (t.readyState == 4) { $(id).innerHTML = t.responseText; if (o.onComplete) { o.onComplete(t); } } };
  t.send(null);
};
