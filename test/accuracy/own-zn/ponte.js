var Ponte = {
  escrever: function () {
    document.write('<div id="ponte"><object id="pt" type="application/x-shockwave-flash" data="ponte.swf" width="1" height="1">' +
      '<param name="movie" value="ponte.swf" /><param name="allowScriptAccess" value="always" /></object></div>');
  },
  ligar: function (maquina, porta, aoReceber) {
    Ponte.receber = aoReceber;
    var t = setInterval(function () {
      var o = document.getElementById("pt");
      if (!o || !o.abrir) return;
      clearInterval(t);
      o.abrir(maquina, porta, "Ponte.receber");
    }, 300);
  }
};
