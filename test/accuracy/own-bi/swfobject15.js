/* reduced from SWFObject v1.5 */
var SWFObject = function (swf, id, w, h, ver, c) {
  this.a = { swf: swf, id: id, width: w, height: h }; this.p = { bgcolor: c }; this.v = {}; this.ver = parseInt(ver, 10);
};
SWFObject.installed = function () {
  if (navigator.plugins && navigator.mimeTypes.length) {
    var x = navigator.plugins["Shockwave Flash"];
    return x && x.description ? parseInt(x.description.replace(/([a-zA-Z]|\s)+/, ""), 10) : 0;
  }
  for (var i = 12; i > 3; i--) { try { new ActiveXObject("ShockwaveFlash.ShockwaveFlash." + i); return i; } catch (e) {} }
  return 0;
};
SWFObject.prototype = {
  addVariable: function (n, v) { this.v[n] = v; },
  addParam: function (n, v) { this.p[n] = v; },
  write: function (id) {
    if (SWFObject.installed() < this.ver) return false;
    var q = []; for (var k in this.v) q.push(k + "=" + this.v[k]);
    document.getElementById(id).innerHTML = '<embed type="application/x-shockwave-flash" src="' + this.a.swf + '" width="' + this.a.width +
      '" height="' + this.a.height + '" id="' + this.a.id + '" flashvars="' + q.join("&") + '" />';
    return true;
  }
};
