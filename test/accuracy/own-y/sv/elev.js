window.onload = init;
var vald = null;
function init() {
  document.getElementById("btnSok").attachEvent("onclick", sokElev);
  document.getElementById("btnSpara").attachEvent("onclick", spara);
  var r = document.getElementById("elever").rows;
  for (var i = 0; i < r.length; i++) r[i].attachEvent("onclick", valj);
}
function sokElev() {
  var s = document.getElementById("sok").value.toLowerCase(), r = document.getElementById("elever").rows;
  for (var i = 0; i < r.length; i++) r[i].style.display = r[i].innerText.toLowerCase().indexOf(s) < 0 ? "none" : "block";
}
function valj() {
  var tr = event.srcElement; while (tr.tagName != "TR") tr = tr.parentElement;
  if (vald) vald.className = "rad";
  vald = tr; tr.className = "vald";
  var f = document.forms["kort"];
  f.namn.value = tr.cells[0].innerText; f.pnr.value = tr.getAttribute("pnr"); f.klass.value = tr.getAttribute("klass"); f.vh.value = tr.getAttribute("vh");
}
function spara() { if (!vald) { alert("Välj en elev först."); return; } document.forms["kort"].submit(); }
