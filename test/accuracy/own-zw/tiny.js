/* tiny.js 0.4 - the bits of prototype we use, M. Hargreaves */
var Try = { these: function () {
  var v;
  for (var i = 0; i < arguments.length; i++) { try { v = arguments[i](); break; } catch (e) { } }
  return v;
} };
var Tiny = {
  $: function (id) { return typeof id == "string" ? document.getElementById(id) : id; },
  on: function (el, name, fn) {
    if (el.addEventListener) el.addEventListener(name, fn, false);
    else if (el.attachEvent) el.attachEvent("on" + name, fn);
  },
  xhr: function () {
    return Try.these(
      function () { return new ActiveXObject("Msxml2.XMLHTTP"); },
      function () { return new ActiveXObject("Microsoft.XMLHTTP"); },
      function () { return new XMLHttpRequest(); }
    ) || false;
  },
  get: function (url, fn) {
    var x = Tiny.xhr();
    if (!x) return;
    x.open("GET", url, true);
    x.onreadystatechange = function () { if (x.readyState == 4 && x.status == 200) fn(x.responseText); };
    x.send(null);
  }
};
