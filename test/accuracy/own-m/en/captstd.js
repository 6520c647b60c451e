function CaptWriter(swf, id, w, h, ver, c) { this.swf = swf; this.id = id; this.w = w; this.h = h; this.c = c; this.p = []; this.v = []; }
CaptWriter.prototype.addParam = function (n, v) { this.p.push([n, v]); };
CaptWriter.prototype.addVariable = function (n, v) { this.v.push(n + "=" + escape(v)); };
CaptWriter.prototype.write = function () {
  var s, i, fv = this.v.join("&");
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
    s = '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.w + '" height="' + this.h + '" name="' + this.id + '" bgcolor="' + this.c + '" flashvars="' + fv + '"';
    for (i = 0; i < this.p.length; i++) s += ' ' + this.p[i][0] + '="' + this.p[i][1] + '"';
    s += ' />';
  } else {
    s = '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.w + '" height="' + this.h + '" id="' + this.id + '"><param name="movie" value="' + this.swf + '" /><param name="flashvars" value="' + fv + '" />';
    for (i = 0; i < this.p.length; i++) s += '<param name="' + this.p[i][0] + '" value="' + this.p[i][1] + '" />';
    s += '</object>';
  }
  document.write(s);
};
