/* Prototype JavaScript framework, version 1.4.0 (excerpt) */
var Try = {
  these: function () {
    var v;
    for (var i = 0; i < arguments.length; i++) { try { v = arguments[i](); break; } catch (e) { } }
    return v;
  }
};
function $(id) { return typeof id == "string" ? document.getElementById(id) : id; }
var Ajax = {
  getTransport: function () {
    return Try.these(
      function () { return new ActiveXObject("Msxml2.XMLHTTP"); },
      function () { return new ActiveXObject("Microsoft.XMLHTTP"); },
      function () { return new XMLHttpRequest(); }
    ) || false;
  },
  Updater: function (el, url, o) {
    var t = Ajax.getTransport();
    t.open(o.method || "post", url, true);
    t.onreadystatechange = function () { if (t.readyState == 4) $(el).innerHTML = t.responseText; };
    t.send(null);
  }
};
