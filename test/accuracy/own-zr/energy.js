/* thin wrapper round the licensed chart set */
function BarChart(kind, id, w, h) {
  this.file = "charts/" + kind + ".swf"; this.id = id; this.w = w; this.h = h; this.src = "";
}
BarChart.prototype.setSource = function (u) { this.src = encodeURIComponent(u); };
BarChart.prototype.render = function (el) {
  var fv = "&dataURL=" + this.src + "&chartWidth=" + this.w + "&chartHeight=" + this.h + "&DOMId=" + this.id;
  document.getElementById(el).innerHTML =
    '<embed src="' + this.file + '" flashvars="' + fv + '" width="' + this.w + '" height="' + this.h +
    '" name="' + this.id + '" quality="high" type="application/x-shockwave-flash" />';
};
