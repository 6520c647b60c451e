function Grafico(swf, id, l, a) {
  this.swf = swf; this.id = id; this.l = l; this.a = a; this.xml = "";
}
Grafico.prototype.dados = function (x) { this.xml = x; };
Grafico.prototype.escrever = function (alvo) {
  var v = "dataXML=" + encodeURIComponent(this.xml) + "&chartWidth=" + this.l + "&chartHeight=" + this.a;
  var h;
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
    h = '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.l + '" height="' + this.a
      + '" name="' + this.id + '" flashvars="' + v + '" />';
  } else {
    h = '<object id="' + this.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.l + '" height="' + this.a + '">'
      + '<param name="movie" value="' + this.swf + '" /><param name="flashvars" value="' + v + '" /></object>';
  }
  document.getElementById(alvo).innerHTML = h;
};
