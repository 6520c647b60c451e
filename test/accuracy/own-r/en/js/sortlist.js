/* sortable lists; waiting for the DOM after Dean Edwards, Matthias Miller, John Resig */
var sortlist = {
  done: false,
  init: function () {
    if (sortlist.done) return;
    sortlist.done = true;
    var t = document.getElementsByTagName("table");
    for (var i = 0; i < t.length; i++) if (/\bsortable\b/.test(t[i].className)) sortlist.prepare(t[i]);
  },
  prepare: function (t) {
    var h = t.rows[0].cells;
    for (var i = 0; i < h.length; i++) h[i].onclick = (function (n) { return function () { sortlist.sort(t, n); }; })(i);
  },
  val: function (row, n) { var c = row.cells[n], s = c.textContent === undefined ? c.innerText : c.textContent; return isNaN(s) ? s : parseFloat(s); },
  sort: function (t, n) {
    var rows = [], i, up = t.col !== n || !t.up;
    for (i = 1; i < t.rows.length; i++) rows.push(t.rows[i]);
    rows.sort(function (a, b) { var x = sortlist.val(a, n), y = sortlist.val(b, n); return (x < y ? -1 : x > y ? 1 : 0) * (up ? 1 : -1); });
    for (i = 0; i < rows.length; i++) t.tBodies[0].appendChild(rows[i]);
    t.col = n; t.up = up;
  }
};
if (document.addEventListener) document.addEventListener("DOMContentLoaded", sortlist.init, false);
/*@cc_on @*/
/*@if (@_win32)
  document.write("<script id=__ie_onload defer src=javascript:void(0)><\/script>");
  var script = document.getElementById("__ie_onload");
  script.onreadystatechange = function () { if (this.readyState == "complete") sortlist.init(); };
/*@end @*/
window.onload = sortlist.init;
