function versiuneIE() {
  var m = /MSIE (\d+)/.exec(navigator.userAgent);
  if (m) return parseInt(m[1], 10);
  return /Trident\//.test(navigator.userAgent) ? 11 : 0;
}
function verifica() {
  if (versiuneIE() >= 6) return;
  document.getElementById("continut").innerHTML = "<h3>Acces restric\u0163ionat</h3><p>Portalul intern func\u0163ioneaz\u0103 numai cu <b>Internet Explorer</b> 6.0 sau mai nou. V\u0103 rug\u0103m s\u0103 deschide\u0163i aceast\u0103 adres\u0103 din Internet Explorer.</p>";
}
