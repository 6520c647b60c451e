function laad() {
  var x = new XMLHttpRequest();
  x.open("GET", "telefoonlijst.xml", true);
  x.onreadystatechange = function () { if (x.readyState == 4) toon(x.responseXML.getElementsByTagName("medewerker")); };
  x.send(null);
}
function toon(lijst) {
  var velden = ["naam", "afdeling", "toestel", "kamer"];
  for (var i = 0; i < lijst.length; i++) {
    var rij = document.getElementById("lijst").insertRow(-1);
    for (var j = 0; j < velden.length; j++)
      rij.insertCell(-1).innerHTML = lijst[i].attributes.getNamedItem(velden[j]).text;
  }
}
