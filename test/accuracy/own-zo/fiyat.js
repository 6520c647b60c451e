function istekYap() {
  var istek;
  if (window.XMLHttpRequest) istek = new XMLHttpRequest();
  else istek = new ActiveXObject("Msxml2.XMLHTTP");
  istek.open("GET", "fiyatlar.xml", true);
  istek.onreadystatechange = function () {
    if (istek.readyState != 4) return;
    listele(istek.responseXML);
  };
  istek.send(null);
}
function listele(belge) {
  if (belge.parseError.errorCode != 0) {
    document.getElementById("durum").innerHTML = "Liste okunamadı.";
    return;
  }
  var k = belge.getElementsByTagName("kalem"), t = document.getElementById("tablo"), i, r;
  for (i = 0; i < k.length; i++) {
    r = t.insertRow(t.rows.length);
    r.insertCell(0).innerHTML = k[i].getAttribute("kod");
    r.insertCell(1).innerHTML = k[i].getAttribute("ad");
    r.insertCell(2).innerHTML = k[i].getAttribute("fiyat");
  }
  document.getElementById("durum").innerHTML = k.length + " kalem";
}
