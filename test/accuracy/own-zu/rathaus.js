// rathaus.js - fuer alle Seiten des Intranets, Stand 11/2004
var scanner = null;

function seiteStarten() {
  var vorschau = document.getElementById("scanVorschau");
  if (vorschau) {
    scanner = new ActiveXObject("KommScan.Treiber");
    scanner.Aufloesung = 200;
    scanner.Anzeige = "scanVorschau";
  }
  var drucker = document.getElementById("etikettListe");
  if (drucker) {
    var e = new ActiveXObject("LabelWriter.Steuerung");
    for (var i = 0; i < e.Anzahl; i++) drucker.options[i] = new Option(e.Name(i), i);
  }
  ersterEintrag();
}

function ersterEintrag() {
  if (document.forms.length > 0) {
    var e = document.forms[0].elements;
    for (var i = 0; i < e.length; i++)
      if (e[i].type == "text" && !e[i].readOnly) { e[i].focus(); return; }
  }
}
