/* SWFObject v1.4 - reduced */
function SWFObject(swf, id, w, h, ver, c) {
  this.a = { swf: swf, id: id, w: w, h: h, ver: ver, c: c };
  this.p = {}; this.v = {};
}
SWFObject.prototype.addParam = function (n, v) { this.p[n] = v; };
SWFObject.prototype.addVariable = function (n, v) { this.v[n] = v; };
SWFObject.prototype.installed = function () {
  var x, i;
  if (navigator.plugins && navigator.mimeTypes.length) {
    x = navigator.plugins["Shockwave Flash"];
    if (x && x.description) return parseInt(x.description.replace(/^\D+/, ""), 10);
    return 0;
  }
  for (i = 11; i > 5; i--) { try { new ActiveXObject("ShockwaveFlash.ShockwaveFlash." + i); return i; } catch (e) {} }
  return 0;
};
SWFObject.prototype.write = function (id) {
  var q = [], k, s;
  if (this.installed() < this.a.ver) return false;
  for (k in this.v) q.push(k + "=" + this.v[k]);
  s = '<object id="' + this.a.id + '" type="application/x-shockwave-flash" data="' + this.a.swf + '" width="' + this.a.w + '" height="' + this.a.h + '"><param name="movie" value="' + this.a.swf + '"><param name="flashvars" value="' + q.join("&") + '">';
  for (k in this.p) s += '<param name="' + k + '" value="' + this.p[k] + '">';
  document.getElementById(id).innerHTML = s + "</object>";
  return true;
};
