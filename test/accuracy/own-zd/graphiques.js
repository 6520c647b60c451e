function Graphique(genre, l, h) { this.genre = genre; this.l = l; this.h = h; this.x = ""; }
Graphique.prototype.serie = function (nom, v) {
  this.x += "<dataset seriesname='" + nom + "'>";
  for (var i = 0; i < v.length; i++) this.x += "<set value='" + v[i] + "'/>";
  this.x += "</dataset>";
};
Graphique.prototype.rendre = function (id) {
  var f = "FCF_" + this.genre + ".swf", v = "chartWidth=" + this.l + "&chartHeight=" + this.h + "&dataXML=<graph>" + this.x + "</graph>";
  var s;
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
    s = '<embed type="application/x-shockwave-flash" src="charts/' + f + '" width="' + this.l + '" height="' + this.h + '" flashvars="' + v + '" quality="high" />';
  } else {
    s = '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.l + '" height="' + this.h + '">' +
        '<param name="movie" value="charts/' + f + '" /><param name="FlashVars" value="' + v + '" /></object>';
  }
  document.getElementById(id).innerHTML = s;
};
