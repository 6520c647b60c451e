/* sorttable - make tables sortable (cut down for Planning) */
var stIsIE = /*@cc_on!@*/false;
sorttable = {
  init: function () {
    if (arguments.callee.done) return;
    arguments.callee.done = true;
    var tables = document.getElementsByTagName('table');
    for (var i = 0; i < tables.length; i++)
      if (tables[i].className.search(/\bsortable\b/) != -1) sorttable.make(tables[i]);
  },
  make: function (t) {
    var heads = t.tHead.rows[0].cells;
    for (var i = 0; i < heads.length; i++) {
      heads[i].col = i;
      heads[i].onclick = function () { sorttable.sort(t, this.col); };
    }
  },
  text: function (td) { return td.textContent !== undefined ? td.textContent : td.innerText; },
  sort: function (t, c) {
    var rows = [], b = t.tBodies[0], i;
    for (i = 0; i < b.rows.length; i++) rows.push(b.rows[i]);
    rows.sort(function (x, y) {
      var p = sorttable.text(x.cells[c]), q = sorttable.text(y.cells[c]);
      return p < q ? -1 : p > q ? 1 : 0;
    });
    for (i = 0; i < rows.length; i++) b.appendChild(rows[i]);
  }
};
if (document.addEventListener) {
  document.addEventListener("DOMContentLoaded", sorttable.init, false);
}
/* for Internet Explorer */
/*@cc_on @*/
/*@if (@_win32)
  document.write("<script id=__ie_onload defer src=javascript:void(0)><\/script>");
  var script = document.getElementById("__ie_onload");
  script.onreadystatechange = function() {
    if (this.readyState == "complete") { sorttable.init(); }
  };
/*@end @*/
window.onload = sorttable.init;
