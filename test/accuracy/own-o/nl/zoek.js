function el(i) { return document.getElementById(i); }
function zoek() {
  var u = "zoek_xml.asp?pc=" + escape(el("pc").value) + "&hn=" + escape(el("hn").value) + "&nm=" + escape(el("nm").value) + "&mt=" + escape(el("mt").value);
  el("wacht").style.display = "inline";
  var x = new ActiveXObject("Microsoft.XMLHTTP");
  x.open("GET", u, false);
  x.send();
  var k = x.responseXML.selectNodes("//klant"), tb = el("res").tBodies[0];
  while (tb.rows.length) tb.deleteRow(0);
  for (var i = 0; i < k.length; i++) {
    var r = tb.insertRow(), a = k[i].childNodes;
    for (var j = 0; j < a.length; j++) r.insertCell().innerText = a[j].text;
  }
  el("wacht").style.display = "none";
}
