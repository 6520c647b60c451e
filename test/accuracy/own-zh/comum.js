// comum.js - carga de módulos sob demanda
var Modulo = {
  feitos: {},
  usar: function (arquivo, depois) {
    if (this.feitos[arquivo]) { depois(); return; }
    var s = document.createElement("script");
    s.language = "javascript";
    s.src = arquivo;
    s.onreadystatechange = function () {
      if (s.readyState == "loaded" || s.readyState == "complete") {
        s.onreadystatechange = null;
        Modulo.feitos[arquivo] = true;
        depois();
      }
    };
    document.getElementsByTagName("head")[0].appendChild(s);
  }
};
