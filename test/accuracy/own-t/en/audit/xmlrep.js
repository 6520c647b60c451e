var current = "";
function doc(url) {
  var d = new ActiveXObject("MSXML2.DOMDocument");
  d.async = false;
  d.load(url);
  if (d.parseError.errorCode != 0) throw d.parseError.reason;
  return d;
}
function show(url) {
  current = url;
  var x = doc(url), s = doc("report.xsl");
  s.selectSingleNode("//xsl:sort/@select").nodeValue = document.getElementById("ord").value;
  document.getElementById("out").innerHTML = x.transformNode(s);
}
