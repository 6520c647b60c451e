/* gemeinsame Formularfunktionen, Stand 11/2003 */
window.onerror = function () { return true; };
var Formular = {
  pflicht : function (f, namen) {
    for (var i = 0; i < namen.length; i++) {
      if (f.elements[namen[i]].value == "") {
        alert("Bitte alle Pflichtfelder ausfuellen.");
        f.elements[namen[i]].focus();
        return false;
      }
    }
    return true;
  },
  sammeln : function (f) {
    var t = [];
    for (var i = 0; i < f.elements.length; i++) {
      var e = f.elements[i];
      if (e.className == "pos" && e.value != "") t[t.length] = e.name + "=" + e.value;
    }
    f.positionen.value = t.join("|");
    Formular.frei(t);
  },
  frei : function (o) {
    o = null;
    CollectGarbage();
  },
  senden : function (f, namen) {
    if (!Formular.pflicht(f, namen)) return;
    Formular.sammeln(f);
    f.submit();
  }
};
