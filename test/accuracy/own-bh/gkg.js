function wert(n) {
  var s = document.getElementById(n).value;
  return parseFloat(s.replace(/\./g, "").replace(",", ".")) || 0;
}
function rechne() {
  var w = wert("streitwert"), g = 25;
  if (w > 300) g = 35; if (w > 600) g = 45; if (w > 900) g = 55;
  if (w > 1200) g = 73 + Math.ceil((w - 1500) / 500) * 8;
  var s = g * wert("satz") + wert("auslagen");
  document.getElementById("summe").value = s.toFixed(2).replace(".", ",");
}
