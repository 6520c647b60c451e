/* SWFObject v1.5: Flash Player detection and embed - http://blog.deconcept.com/swfobject/ */
var deconcept = {};
deconcept.SWFObject = function(swf, id, w, h, ver) {
  this.params = {}; this.variables = {};
  this.swf = swf; this.id = id; this.w = w; this.h = h; this.ver = parseInt(ver, 10);
};
deconcept.SWFObject.prototype = {
  addParam: function(n, v) { this.params[n] = v; },
  addVariable: function(n, v) { this.variables[n] = v; },
  installedVersion: function() {
    if (navigator.plugins && navigator.mimeTypes.length) {
      var x = navigator.plugins["Shockwave Flash"];
      if (x && x.description) {
        return parseInt(x.description.replace(/([a-zA-Z]|\s)+/, ""), 10);
      }
      return 0;
    }
    try {
      var axo = new ActiveXObject("ShockwaveFlash.ShockwaveFlash.7");
      return parseInt(axo.GetVariable("$version").split(" ")[1].split(",")[0], 10);
    } catch (e) { return 0; }
  },
  getHTML: function() {
    var pairs = [], k;
    for (k in this.variables) pairs.push(k + "=" + this.variables[k]);
    var h = '<object type="application/x-shockwave-flash" data="' + this.swf + '" width="' + this.w + '" height="' + this.h + '" id="' + this.id + '">';
    h += '<param name="movie" value="' + this.swf + '" /><param name="flashvars" value="' + pairs.join("&") + '" />';
    for (k in this.params) h += '<param name="' + k + '" value="' + this.params[k] + '" />';
    return h + '</object>';
  },
  write: function(id) {
    if (this.installedVersion() >= this.ver) {
      document.getElementById(id).innerHTML = this.getHTML();
      return true;
    }
    return false;
  }
};
var SWFObject = deconcept.SWFObject;
