var mesi = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];
function serie(titolo, v) {
  var s = "<graph caption='" + titolo + "' showNames='1' decimalPrecision='0' formatNumberScale='0'>";
  for (var i = 0; i < v.length; i++) s += "<set name='" + mesi[i] + "' value='" + v[i] + "' color='24476B' />";
  return s + "</graph>";
}
function metti(film, id, dati) {
  var c = new FusionCharts("/comune/swf/" + film, "c_" + id, "405", "250");
  c.setDataXML(dati);
  c.render(id);
}
function disegna() {
  metti("FCF_Column3D.swf", "g1", serie("ICI", [12, 9, 14, 22, 61, 1840, 110, 18, 25, 31, 70, 1795]));
  metti("FCF_Line.swf", "g2", serie("TARSU", [0, 0, 210, 480, 395, 320, 150, 60, 290, 310, 280, 240]));
  metti("FCF_Column3D.swf", "g3", serie("CdS", [44, 39, 51, 47, 58, 62, 66, 31, 49, 52, 50, 47]));
  metti("FCF_Area2D.swf", "g4", serie("Evasione", [5, 8, 11, 9, 17, 21, 14, 3, 12, 19, 24, 30]));
}
