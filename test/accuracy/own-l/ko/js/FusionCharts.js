/* FusionCharts Free - JavaScript wrapper */
function FusionCharts(swf, id, w, h) {
  this.a = { swf: swf, id: id, width: w, height: h };
  this.vars = {};
}
FusionCharts.prototype.setDataURL = function (u) { this.vars.dataURL = escape(u); };
FusionCharts.prototype.getSWFHTML = function () {
  var v = "chartWidth=" + this.a.width + "&chartHeight=" + this.a.height;
  for (var k in this.vars) v += "&" + k + "=" + this.vars[k];
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
    return '<embed type="application/x-shockwave-flash" src="' + this.a.swf + '" width="' + this.a.width + '" height="' + this.a.height + '" id="' + this.a.id + '" name="' + this.a.id + '" quality="high" flashvars="' + v + '" />';
  }
  return '<object id="' + this.a.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.a.width + '" height="' + this.a.height + '"><param name="movie" value="' + this.a.swf + '" /><param name="flashvars" value="' + v + '" /></object>';
};
FusionCharts.prototype.render = function (el) { document.getElementById(el).innerHTML = this.getSWFHTML(); };
