/* GCharts 2.1 wrapper */
function GChart(kind, w, h) { this.kind = kind; this.w = w; this.h = h; this.xml = ""; }
GChart.base = "/charts/swf/";
GChart.prototype.data = function (x) { this.xml = "<graph>" + x + "</graph>"; };
GChart.prototype.html = function () {
  var src = GChart.base + this.kind + ".swf", v = "dataXML=" + encodeURIComponent(this.xml);
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length)
    return '<embed src="' + src + '" type="application/x-shockwave-flash" width="' + this.w + '" height="' + this.h + '" flashvars="' + v + '" wmode="opaque" />';
  return '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.w + '" height="' + this.h + '"><param name="movie" value="' + src + '" /><param name="FlashVars" value="' + v + '" /></object>';
};
GChart.prototype.render = function (id) { document.getElementById(id).innerHTML = this.html(); };
