var xml, xsl;
function apri(u) {
  var d = new ActiveXObject("Msxml2.DOMDocument.3.0");
  d.async = false;
  d.load(u);
  return d;
}
function carica(periodo) {
  xml = apri("esami.asp?p=" + periodo);
  xsl = apri("esami.xsl");
  document.getElementById("out").innerHTML = xml.transformNode(xsl);
}
