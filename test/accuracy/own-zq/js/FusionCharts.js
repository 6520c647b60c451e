/* FusionCharts Free - embedding class */
function FusionCharts(swf, id, w, h) {
  this.swf = swf; this.id = id; this.w = w; this.h = h; this.url = "";
}
FusionCharts.prototype.setDataURL = function (u) { this.url = u; };
FusionCharts.prototype.render = function (target) {
  var vars = "chartWidth=" + this.w + "&chartHeight=" + this.h + "&dataURL=" + this.url;
  var html;
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
    html = '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.w + '" height="' + this.h + '" name="' + this.id + '" flashvars="' + vars + '" />';
  } else {
    html = '<object id="' + this.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.w + '" height="' + this.h + '">' +
      '<param name="movie" value="' + this.swf + '" /><param name="FlashVars" value="' + vars + '" /></object>';
  }
  document.getElementById(target).innerHTML = html;
};
