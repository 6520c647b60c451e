/* FusionCharts JavaScript class (cut down) */
function FusionCharts(swf, id, w, h, debugMode, registerWithJS) {
  this.swf = swf; this.id = id; this.w = w; this.h = h; this.vars = "chartWidth=" + w + "&chartHeight=" + h + "&debugMode=" + debugMode + "&DOMId=" + id;
}
FusionCharts.prototype.setDataURL = function (u) { this.vars += "&dataURL=" + u; };
FusionCharts.prototype.setDataXML = function (x) { this.vars += "&dataXML=" + escape(x); };
FusionCharts.prototype.getSWFHTML = function () {
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length)
    return '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.w + '" height="' + this.h + '" id="' + this.id + '" name="' + this.id + '" quality="high" flashvars="' + this.vars + '" />';
  return '<object id="' + this.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.w + '" height="' + this.h + '"><param name="movie" value="' + this.swf + '?' + this.vars + '" /><param name="quality" value="high" /></object>';
};
FusionCharts.prototype.render = function (el) { document.getElementById(el).innerHTML = this.getSWFHTML(); return true; };
