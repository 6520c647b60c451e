// verlof.js  - RvdB 11-2003
function kies(veld) {
  var f = document.forms["frmVerlof"];
  var d = window.showModalDialog("kalender.htm", f[veld].value, "dialogWidth:240px;dialogHeight:230px;status:no;help:no;scroll:no");
  if (d) { f[veld].value = d; }
}
function controleer(f) {
  if (f.van.value == "" || f.tot.value == "") { alert("Kies de eerste en de laatste dag van het verlof."); return false; }
  return true;
}
