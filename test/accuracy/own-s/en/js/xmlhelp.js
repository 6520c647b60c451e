var PROGS = ["MSXML2.DOMDocument.4.0", "MSXML2.DOMDocument.3.0", "MSXML2.DOMDocument"];
function newDoc() {
  for (var i = 0; i < PROGS.length; i++) { try { return new ActiveXObject(PROGS[i]); } catch (e) {} }
  alert("MSXML is not installed on this computer.");
  return null;
}
function loadDoc(url) {
  var d = newDoc();
  d.async = false;
  d.setProperty("SelectionNamespaces", "xmlns:xsl='http://www.w3.org/1999/XSL/Transform'");
  d.load(url);
  return d;
}
