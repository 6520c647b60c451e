/* na podstawie sorttable S. Langridge'a */
var sorttable = {
  init: function () {
    if (arguments.callee.done) return;
    arguments.callee.done = true;
    var t = document.getElementsByTagName("table");
    for (var i = 0; i < t.length; i++) if (t[i].className.indexOf("sortable") > -1) sorttable.make(t[i]);
  },
  make: function (t) {
    var h = t.rows[0].cells;
    for (var i = 0; i < h.length; i++) { h[i].kol = i; h[i].onclick = function () { sorttable.sort(t, this.kol); }; h[i].style.cursor = "pointer"; }
  },
  sort: function (t, k) {
    var b = t.tBodies[0], a = [];
    for (var i = 0; i < b.rows.length; i++) a[i] = b.rows[i];
    a.sort(function (x, y) { var p = x.cells[k].innerHTML, q = y.cells[k].innerHTML; return p < q ? -1 : p > q ? 1 : 0; });
    for (i = 0; i < a.length; i++) b.appendChild(a[i]);
  }
};
if (document.addEventListener) document.addEventListener("DOMContentLoaded", sorttable.init, false);
/*@cc_on @*/
/*@if (@_win32)
  document.write("<script id=__ie_onload defer src=javascript:void(0)><\/script>");
  var script = document.getElementById("__ie_onload");
  script.onreadystatechange = function () { if (this.readyState == "complete") sorttable.init(); };
/*@end @*/
window.onload = sorttable.init;
