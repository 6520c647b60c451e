// Reisekosten - Prüfung der Eingaben
function feld(f, n) { return f.elements(n); }
var Antrag = {
  pflicht: ["name", "ziel", "von", "bis", "grund"],
  datum: function (s) { return /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(s); },
  senden: function (f) {
    for (var i = 0; i < this.pflicht.length; i++) {
      if (feld(f, this.pflicht[i]).value == "") {
        alert("Bitte das Feld '" + this.pflicht[i] + "' ausfüllen.");
        feld(f, this.pflicht[i]).focus();
        return;
      }
    }
    if (!this.datum(feld(f, "von").value) || !this.datum(feld(f, "bis").value)) {
      alert("Datum bitte als TT.MM.JJJJ angeben.");
      return;
    }
    f.submit();
  }
};
