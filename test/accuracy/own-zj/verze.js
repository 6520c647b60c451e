var Verze = {
  cislo: function () {
    return parseFloat(navigator.appVersion.split("MSIE")[1]);
  },
  kontrola: function (min) {
    var v = Verze.cislo();
    if (!(v >= min)) {
      location.replace("/podpora/stary_prohlizec.htm");
    }
  }
};
