function SWFObject(swf, id, w, h, ver, c) { this.a = { swf: swf, id: id, width: w, height: h, bgcolor: c }; this.v = {}; }
SWFObject.prototype.addVariable = function (n, v) { this.v[n] = v; };
SWFObject.prototype.write = function (el) {
  var t = typeof el == "string" ? document.getElementById(el) : el, q = [], k;
  for (k in this.v) q.push(k + "=" + this.v[k]);
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
    t.innerHTML = '<embed type="application/x-shockwave-flash" src="' + this.a.swf + '" width="' + this.a.width + '" height="' + this.a.height + '" id="' + this.a.id + '" flashvars="' + q.join("&") + '" />';
  } else {
    t.innerHTML = '<object id="' + this.a.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.a.width + '" height="' + this.a.height + '"><param name="movie" value="' + this.a.swf + '" /><param name="flashvars" value="' + q.join("&") + '" /></object>';
  }
};
