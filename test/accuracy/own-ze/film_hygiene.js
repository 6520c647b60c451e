function SWFObject(u, i, w, h, v, c) { this.a = { u: u, i: i, w: w, h: h }; this.p = {}; this.v = []; }
SWFObject.prototype.addParam = function (k, v) { this.p[k] = v; };
SWFObject.prototype.addVariable = function (k, v) { this.v.push(k + "=" + encodeURIComponent(v)); };
SWFObject.prototype.write = function (id) {
  var ok = false, pl = navigator.plugins, a = this.a;
  if (pl && pl["Shockwave Flash"]) ok = true;
  else try { new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); ok = true; } catch (e) {}
  if (!ok) return;
  document.getElementById(id).innerHTML = '<embed type="application/x-shockwave-flash" src="' + a.u + '" width="' + a.w + '" height="' + a.h + '" flashvars="' + this.v.join("&") + '">';
};
