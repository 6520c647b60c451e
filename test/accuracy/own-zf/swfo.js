/* SWFObject v1.5: Flash Player detection and embed (abridged) */
function SWFObject(swf, id, w, h, ver, c) {
  this.swf = swf; this.id = id; this.w = w; this.h = h; this.ver = parseInt(ver); this.c = c; this.v = [];
}
SWFObject.prototype.addVariable = function (n, v) { this.v.push(n + "=" + escape(v)); };
SWFObject.prototype.installed = function () {
  if (navigator.plugins && navigator.mimeTypes.length) {
    var x = navigator.plugins["Shockwave Flash"];
    if (x && x.description) return parseInt(x.description.replace(/^[^\d]*/, ""));
    return 0;
  }
  try { return parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version").split(" ")[1]); }
  catch (e) { return 0; }
};
SWFObject.prototype.write = function (el) {
  if (this.installed() < this.ver) return false;
  document.getElementById(el).innerHTML = '<embed type="application/x-shockwave-flash" src="' + this.swf +
    '" width="' + this.w + '" height="' + this.h + '" id="' + this.id + '" bgcolor="' + this.c +
    '" flashvars="' + this.v.join("&") + '" />';
  return true;
};
