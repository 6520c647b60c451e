/* FusionCharts Free - extrait */
var FusionCharts = function (swf, id, w, h) {
  this.swf = swf; this.id = id; this.w = w; this.h = h; this.vars = "";
};
FusionCharts.prototype.setDataURL = function (u) { this.vars = "&dataURL=" + escape(u); };
FusionCharts.prototype.getSWFHTML = function () {
  var fv = "chartWidth=" + this.w + "&chartHeight=" + this.h + this.vars;
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
    return '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.w + '" height="' + this.h + '" id="' + this.id + '" name="' + this.id + '" flashvars="' + fv + '" />';
  }
  return '<object id="' + this.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.w + '" height="' + this.h + '">' +
    '<param name="movie" value="' + this.swf + '" /><param name="flashvars" value="' + fv + '" /></object>';
};
FusionCharts.prototype.render = function (el) {
  document.getElementById(el).innerHTML = this.getSWFHTML();
  return true;
};
