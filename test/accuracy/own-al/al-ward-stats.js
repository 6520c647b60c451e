/* SWFObject v1.5 (reduced) */
var SWFObject = function (swf, id, w, h, ver, c) {
  this.a = { swf: swf, id: id, w: w, h: h, c: c }; this.ver = parseInt(ver, 10); this.v = [];
};
SWFObject.prototype = {
  addVariable: function (n, v) { this.v.push(n + "=" + escape(v)); },
  installed: function () {
    if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
      var x = navigator.plugins["Shockwave Flash"];
      return x && x.description ? parseInt(x.description.replace(/([a-zA-Z]|\s)+/, ""), 10) : 0;
    }
    try {
      var axo = new ActiveXObject("ShockwaveFlash.ShockwaveFlash");
      return parseInt(axo.GetVariable("$version").split(" ")[1].split(",")[0], 10);
    } catch (e) { return 0; }
  },
  write: function (id) {
    if (this.installed() < this.ver) return false;
    var a = this.a;
    document.getElementById(id).innerHTML = '<object type="application/x-shockwave-flash" data="' + a.swf + '" id="' + a.id + '" width="' + a.w + '" height="' + a.h + '"><param name="movie" value="' + a.swf + '" /><param name="flashvars" value="' + this.v.join("&") + '" /></object>';
    return true;
  }
};
