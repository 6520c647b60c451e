function SWFObject(swf, id, w, h, ver, bg) {
  this.swf = swf; this.id = id; this.w = w; this.h = h; this.bg = bg;
  this.ver = parseInt(ver, 10); this.params = {}; this.vars = [];
}
SWFObject.prototype.addParam = function(n, v) { this.params[n] = v; };
SWFObject.prototype.addVariable = function(n, v) { this.vars.push(n + "=" + v); };
SWFObject.prototype.installed = function() {
  if (navigator.plugins && navigator.plugins["Shockwave Flash"]) {
    var d = navigator.plugins["Shockwave Flash"].description;
    return parseInt(d.replace(/^\D+/, ""), 10);
  }
  try { return parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version").split(" ")[1], 10); }
  catch (e) { return 0; }
};
SWFObject.prototype.write = function(el) {
  if (this.installed() < this.ver) return false;
  var h = '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.w + '" height="' + this.h +
    '" id="' + this.id + '" bgcolor="' + this.bg + '" flashvars="' + this.vars.join("&") + '"';
  for (var p in this.params) h += ' ' + p + '="' + this.params[p] + '"';
  document.getElementById(el).innerHTML = h + ' />';
  return true;
};
