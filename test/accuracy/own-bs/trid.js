/* trid - jednoduche triedenie tabuliek */
function udalost(o, e, f) {
  if (o.addEventListener) o.addEventListener(e, f, false);
  else if (o.attachEvent) o.attachEvent("on" + e, f);
}
udalost(window, "load", function () {
  var t = document.getElementsByTagName("table");
  for (var i = 0; i < t.length; i++) if (t[i].className == "triedit") priprav(t[i]);
});
function priprav(t) {
  var h = t.tHead.rows[0].cells;
  for (var i = 0; i < h.length; i++) (function (n) {
    udalost(h[n], "click", function () { zorad(t.tBodies[0], n); });
  })(i);
}
function zorad(b, n) {
  var a = [], i;
  for (i = 0; i < b.rows.length; i++) a.push(b.rows[i]);
  a.sort(function (x, y) { var p = x.cells[n].innerHTML, q = y.cells[n].innerHTML; return p < q ? -1 : p > q ? 1 : 0; });
  for (i = 0; i < a.length; i++) b.appendChild(a[i]);
}
