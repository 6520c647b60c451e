var ROWS = 5, DAYS = 5;
function $id(s) { return document.getElementById(s); }
function num(v) { var n = parseFloat(v); return isNaN(n) ? 0 : n; }
function tsInit() {
  for (var r = 0; r < ROWS; r++)
    for (var d = 0; d < DAYS; d++) {
      var o = $id("h_" + r + "_" + d);
      o.attachEvent("onchange", recalc);
      o.attachEvent("onfocus", hilite);
      o.attachEvent("onblur", unhilite);
    }
  $id("btnSubmit").attachEvent("onclick", doSubmit);
  recalc();
}
function hilite() { event.srcElement.style.backgroundColor = "#E0F0FF"; }
function unhilite() { event.srcElement.style.backgroundColor = ""; }
function recalc() {
  var g = 0, dt = [0,0,0,0,0];
  for (var r = 0; r < ROWS; r++) {
    var t = 0;
    for (var d = 0; d < DAYS; d++) { var v = num($id("h_" + r + "_" + d).value); t += v; dt[d] += v; }
    $id("t_" + r).innerText = t.toFixed(1);
    g += t;
  }
  for (var i = 0; i < DAYS; i++) $id("d_" + i).innerText = dt[i].toFixed(1);
  $id("gt").innerText = g.toFixed(1);
  $id("btnSubmit").disabled = (g < 37);
}
function doSubmit() { if (confirm("Submit this timesheet?")) document.ts.submit(); }
