function SWFObject(swf, id, w, h, ver, bg) { this.a = { swf: swf, id: id, w: w, h: h }; this.v = []; this.p = {}; }
SWFObject.prototype = {
  addVariable: function (k, v) { this.v.push(k + "=" + v); },
  addParam: function (k, v) { this.p[k] = v; },
  write: function (id) {
    document.getElementById(id).innerHTML = '<embed type="application/x-shockwave-flash" src="' + this.a.swf + '" width="' + this.a.w + '" height="' + this.a.h + '" flashvars="' + this.v.join("&") + '">';
  }
};
