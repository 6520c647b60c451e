function Grafico(swf, id, w, h) { this.swf = swf; this.id = id; this.w = w; this.h = h; this.vars = ""; }
Grafico.prototype.setDataURL = function (u) { this.vars = "dataURL=" + escape(u) + "&chartWidth=" + this.w + "&chartHeight=" + this.h; };
Grafico.prototype.render = function (el) {
  document.getElementById(el).innerHTML = '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.w
    + '" height="' + this.h + '" id="' + this.id + '" name="' + this.id + '" quality="high" flashvars="' + this.vars + '" />';
};
