// accesso ai dati - C.E.D. comunale
var Dati = {
  oggetto: function () {
    var nomi = ["Msxml2.XMLHTTP.3.0", "Msxml2.XMLHTTP", "Microsoft.XMLHTTP"];
    for (var i = 0; i < nomi.length; i++) {
      try { return new ActiveXObject(nomi[i]); } catch (e) { }
    }
    return null;
  },
  leggi: function (indirizzo) {
    try {
      var h = this.oggetto();
      h.open("GET", indirizzo + "?t=" + new Date().getTime(), false);
      h.send("");
      return h.responseText.split("\n");
    } catch (e) {
      return [];
    }
  }
};
