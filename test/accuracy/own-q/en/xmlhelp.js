// xmlhelp.js  - shared by all result screens (PJW 11/2001)
var gProgIds = ["MSXML2.DOMDocument.4.0", "MSXML2.DOMDocument.3.0", "Microsoft.XMLDOM"];
function newDoc() {
  for (var i = 0; i < gProgIds.length; i++) {
    try { var d = new ActiveXObject(gProgIds[i]); d.async = false; return d; } catch (e) { }
  }
  return null;
}
function loadDoc(url) {
  var d = newDoc();
  if (!d.load(url)) { status = d.parseError.reason; }
  return d;
}
function render(xmlUrl, xslUrl, target) {
  var x = loadDoc(xmlUrl), s = loadDoc(xslUrl);
  target.innerHTML = x.transformNode(s);
}
