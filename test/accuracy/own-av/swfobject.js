/* SWFObject v1.5 (shortened) */
function SWFObject(swf, id, w, h, ver, c) {
  this.a = { swf: swf, id: id, width: w, height: h, bgcolor: c };
  this.params = {}; this.variables = {};
  this.need = parseInt(ver, 10);
  this.installed = SWFObject.version();
}
SWFObject.version = function () {
  if (navigator.plugins && navigator.mimeTypes.length) {
    var x = navigator.plugins["Shockwave Flash"];
    if (x && x.description) return parseInt(x.description.replace(/[^0-9]*/, ""), 10);
  } else {
    try { return parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version").split(" ")[1], 10); } catch (e) {}
  }
  return 0;
};
SWFObject.prototype.addParam = function (n, v) { this.params[n] = v; };
SWFObject.prototype.addVariable = function (n, v) { this.variables[n] = v; };
SWFObject.prototype.write = function (id) {
  if (this.installed >= this.need) {
    document.getElementById(id).innerHTML = '<embed type="application/x-shockwave-flash" src="' + this.a.swf + '" width="' + this.a.width + '" height="' + this.a.height + '" />';
    return true;
  }
  return false;
};
