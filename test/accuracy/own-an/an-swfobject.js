/* SWFObject v1.4 (abridged) */
function SWFObject(swf, id, w, h, ver, c) {
  this.vars = {}; this.attr = { swf: swf, id: id, width: w, height: h, version: parseInt(ver), bgcolor: c };
  this.installed = SWFObject.playerVersion();
}
SWFObject.playerVersion = function () {
  if (navigator.plugins && navigator.mimeTypes.length) {
    var x = navigator.plugins["Shockwave Flash"];
    if (x && x.description) return parseInt(x.description.replace(/([a-zA-Z]|\s)+/, ""));
    return 0;
  }
  try {
    var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash");
    return parseInt(a.GetVariable("$version").split(" ")[1]);
  } catch (e) { return 0; }
};
SWFObject.prototype = {
  addVariable: function (n, v) { this.vars[n] = v; },
  write: function (id) {
    if (this.installed < this.attr.version) return false;
    document.getElementById(id).innerHTML = '<embed type="application/x-shockwave-flash" src="' + this.attr.swf +
      '" id="' + this.attr.id + '" width="' + this.attr.width + '" height="' + this.attr.height + '">';
    return true;
  }
};
