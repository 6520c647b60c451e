/* SWFObject v1.5 (reducido) */
var SWFObject = function (swf, id, w, h, ver, c) {
  this.params = {}; this.vars = {};
  this.a = { swf: swf, id: id, width: w, height: h };
  if (c) this.params.bgcolor = c;
};
SWFObject.prototype = {
  addParam: function (n, v) { this.params[n] = v; },
  addVariable: function (n, v) { this.vars[n] = v; },
  write: function (el) {
    var f = [];
    for (var k in this.vars) f.push(k + "=" + this.vars[k]);
    var s = '<embed type="application/x-shockwave-flash" src="' + this.a.swf + '" width="' + this.a.width + '" height="' + this.a.height + '" id="' + this.a.id + '" flashvars="' + f.join("&") + '"';
    for (var p in this.params) s += ' ' + p + '="' + this.params[p] + '"';
    document.getElementById(el).innerHTML = s + '/>';
    return true;
  }
};
