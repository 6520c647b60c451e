var http, xsl;
function nacti(cj) {
  http = new ActiveXObject("Microsoft.XMLHTTP");
  http.open("GET", "spisy.xml", false);
  http.send();
  var dom = new ActiveXObject("Microsoft.XMLDOM");
  dom.async = false;
  dom.loadXML(http.responseText);
  var uzly = dom.selectNodes("//spis" + (cj ? "[starts-with(@cj,'" + cj + "')]" : ""));
  var h = "<table class='seznam'><tr><th>\u010c.j.</th><th>V\u011bc</th><th>Vy\u0159izuje</th><th>Lh\u016fta</th></tr>";
  for (var i = 0; i < uzly.length; i++) {
    var u = uzly[i];
    h += "<tr><td>" + u.getAttribute("cj") + "</td><td>" + u.selectSingleNode("vec").text + "</td><td>" + u.selectSingleNode("kdo").text + "</td><td>" + u.selectSingleNode("lhuta").text + "</td></tr>";
  }
  document.getElementById("vysledek").innerHTML = h + "</table>";
}
