var Kontrola = {
  verze: function () {
    var a = navigator.appVersion.split("MSIE");
    return parseFloat(a[1]);
  },
  spust: function (min) {
    if (Kontrola.verze() < min) {
      location.replace("/podpora/stary_prohlizec.htm");
    }
  }
};
