/* FusionCharts Free v2 - embedding class (abridged) */
function FusionCharts(swf, id, w, h, debugMode, registerWithJS) {
	this.swf = swf; this.id = id; this.w = w; this.h = h;
	this.vars = { chartWidth: w, chartHeight: h, debugMode: debugMode ? debugMode : 0, DOMId: id, registerWithJS: registerWithJS ? registerWithJS : 0 };
}
FusionCharts.prototype.setDataURL = function (u) { this.vars.dataURL = u; };
FusionCharts.prototype.pairs = function () { var a = []; for (var k in this.vars) a.push(k + "=" + this.vars[k]); return a.join("&"); };
FusionCharts.prototype.getSWFHTML = function () {
	if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
		return '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.w + '" height="' + this.h + '" id="' + this.id + '" name="' + this.id + '" flashvars="' + this.pairs() + '" />';
	}
	return '<object id="' + this.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.w + '" height="' + this.h + '"><param name="movie" value="' + this.swf + '" /><param name="flashvars" value="' + this.pairs() + '" /></object>';
};
FusionCharts.prototype.render = function (el) { document.getElementById(el).innerHTML = this.getSWFHTML(); };
