function Grafik(tip, w, h) {
  this.tip = tip; this.w = w; this.h = h; this.url = "";
}
Grafik.prototype.dannye = function (u) { this.url = u; };
Grafik.prototype.vyvod = function (id) {
  var film = "/lib/charts/" + this.tip + ".s" + "wf";
  var fv = "dataURL=" + encodeURIComponent(this.url) + "&w=" + this.w + "&h=" + this.h;
  var e = document.createElement("embed");
  e.setAttribute("src", film);
  e.setAttribute("type", ["application", "x-shockwave-flash"].join("/"));
  e.setAttribute("width", this.w);
  e.setAttribute("height", this.h);
  e.setAttribute("flashvars", fv);
  document.getElementById(id).appendChild(e);
};
