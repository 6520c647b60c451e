var kaynak = "veri/hat";
function metin(n, ad) {
  var e = n.selectSingleNode(ad);
  return e ? e.text : "";
}
function getir(no) {
  var x = new ActiveXObject("Microsoft.XMLDOM");
  x.async = false;
  x.load(kaynak + no + ".xml");
  var g = document.getElementById("govde");
  while (g.firstChild) g.removeChild(g.firstChild);
  var l = x.selectNodes("/hat/sefer");
  for (var i = 0; i < l.length; i++) {
    var tr = g.insertRow(-1), k = ["saat", "durak", "arac", "sofor"];
    for (var j = 0; j < k.length; j++) tr.insertCell(-1).appendChild(document.createTextNode(metin(l[i], k[j])));
  }
  document.getElementById("durum").innerHTML = l.length + " sefer";
}
