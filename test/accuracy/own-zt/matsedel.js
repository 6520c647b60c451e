// enheterna har samma id på alla dagar
var enheter = ["skola", "aldre", "personal"];
function satt(enhet, lage) {
  var d = document.getElementsByName(enhet);
  for (var i = 0; i < d.length; i++) d[i].style.display = lage;
}
function visa(enhet) {
  for (var i = 0; i < enheter.length; i++) satt(enheter[i], "none");
  satt(enhet, "block");
}
