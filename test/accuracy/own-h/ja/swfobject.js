/* SWFObject v1.5 (abridged) */
function SWFObject(swf, id, w, h, ver, c) { this.a = {swf: swf, id: id, w: w, h: h, ver: ver, c: c}; this.params = {}; this.variables = {}; }
SWFObject.prototype = {
  addParam: function(n, v) { this.params[n] = v; },
  addVariable: function(n, v) { this.variables[n] = v; },
  hasFlash: function() {
    if (navigator.plugins && navigator.mimeTypes.length) { return !!navigator.plugins["Shockwave Flash"]; }
    try { return !!new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); } catch (e) { return false; }
  },
  write: function(el) {
    if (!this.hasFlash()) return false;
    var v = []; for (var k in this.variables) v.push(k + "=" + this.variables[k]);
    document.getElementById(el).innerHTML = '<embed type="application/x-shockwave-flash" src="' + this.a.swf + '" width="' + this.a.w + '" height="' + this.a.h + '" flashvars="' + v.join("&") + '" />';
    return true;
  }
};
