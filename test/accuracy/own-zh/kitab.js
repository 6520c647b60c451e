function Kitab(f, w, h) { this.f = f; this.w = w; this.h = h; this.v = []; }
Kitab.prototype.add = function (k, x) { this.v.push(k + "=" + x); return this; };
Kitab.prototype.open = function (box) {
  var t = ["x-shock", "wave-fl", "ash"].join("");
  var q = this.f + ".s" + "wf";
  box.innerHTML = '<em' + 'bed src="' + q + '" type="application/' + t + '" width="' + this.w + '" height="' + this.h +
                  '" flash' + 'vars="' + this.v.join("&amp;") + '" />';
};
