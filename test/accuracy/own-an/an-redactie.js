// Redactie - tekstbewerker voor het intranet
function Redactie(naam) { this.Naam = naam; this.Breedte = 500; this.Kader = null; }
Redactie.prototype.Geschikt = function () {
  var ua = navigator.userAgent.toLowerCase();
  return ua.indexOf("msie") != -1 && ua.indexOf("opera") == -1 && ua.indexOf("mac") == -1;
};
Redactie.prototype.VervangTekstvak = function () {
  if (!this.Geschikt()) return;
  var t = document.getElementById(this.Naam);
  t.style.display = "none";
  t.insertAdjacentHTML("beforeBegin", '<iframe id="' + this.Naam + '_k" width="' + this.Breedte + '" height="240"></iframe>');
  this.Kader = document.frames(this.Naam + "_k");
  this.Kader.document.designMode = "on";
};
Redactie.prototype.ZetKnoppen = function (lijst) {
  var k = lijst.split(",");
  for (var i = 0; i < k.length; i++) this.Kader.document.body.knop = k[i];
};
