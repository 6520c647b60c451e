/* FusionCharts Free - embedding */
function FusionCharts(swf, id, w, h) { this.swf = swf; this.id = id; this.w = w; this.h = h; this.vars = "chartWidth=" + w + "&chartHeight=" + h; }
FusionCharts.prototype.setDataURL = function (u) { this.vars += "&dataURL=" + escape(u); };
FusionCharts.prototype.getSWFHTML = function () {
  var s;
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
    s = '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.w + '" height="' + this.h + '" id="' + this.id + '" name="' + this.id + '" quality="high" flashvars="' + this.vars + '" />';
  } else {
    s = '<object id="' + this.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.w + '" height="' + this.h + '"><param name="movie" value="' + this.swf + '" /><param name="flashvars" value="' + this.vars + '" /></object>';
  }
  return s;
};
FusionCharts.prototype.render = function (el) { document.getElementById(el).innerHTML = this.getSWFHTML(); };
