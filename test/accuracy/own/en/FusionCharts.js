function FusionCharts(swf, id, w, h) { this.a = { swf: swf, id: id, w: w, h: h }; this.v = {}; }
FusionCharts.prototype.setDataURL = function (u) { this.v.dataURL = u; };
FusionCharts.prototype.setDataXML = function (x) { this.v.dataXML = x; };
FusionCharts.prototype.getSWFHTML = function () {
  var v = [], k; for (k in this.v) v.push(k + '=' + escape(this.v[k]));
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length)
    return '<embed type="application/x-shockwave-flash" src="' + this.a.swf + '" width="' + this.a.w + '" height="' + this.a.h + '" flashvars="' + v.join('&') + '" />';
  return '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" width="' + this.a.w + '" height="' + this.a.h + '"><param name="movie" value="' + this.a.swf + '" /></object>';
};
FusionCharts.prototype.render = function (el) { document.getElementById(el).innerHTML = this.getSWFHTML(); return true; };
