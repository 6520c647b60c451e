// Musterschreiben, Pflege: Schreibdienst
var liste = new Array();
liste["Bauamt"] = new Array("Anhoerung_Nachbar.dot|Anhörung des Nachbarn","Baueinstellung.dot|Baueinstellung","Nachforderung_Unterlagen.dot|Nachforderung von Unterlagen","Gebuehrenbescheid.dot|Gebührenbescheid");
liste["Sozialamt"] = new Array("Bewilligung_HzL.dot|Bewilligung HzL","Ablehnung.dot|Ablehnungsbescheid","Mitwirkung.dot|Aufforderung zur Mitwirkung");
liste["Ordnungsamt"] = new Array("Verwarnung.dot|Verwarnung","Hundehaltung.dot|Hundehaltung, Anhörung","Sondernutzung.dot|Sondernutzungserlaubnis");
liste["Kaemmerei"] = new Array("Mahnung.dot|Mahnung","Stundung.dot|Stundungsbescheid","Niederschlagung.dot|Niederschlagung");
var wurzel = "P:\\Vorlagen\\Freigegeben\\";
function fuelle() {
  var f = document.f, l = liste[f.bereich.value], i, t;
  f.datei.length = 0;
  for (i = 0; i < l.length; i++) { t = l[i].split("|"); f.datei.options[i] = new Option(t[1], t[0]); }
}
function oeffne() {
  var f = document.f;
  if (f.datei.selectedIndex < 0) { alert("Bitte ein Schreiben auswählen."); return; }
  window.open(wurzel + f.bereich.value + "\\" + f.datei.value, "vorlage");
}
