var LZ = { cookie: function (n) { var m = document.cookie.match(new RegExp(n + "=([^;]+)")); return m ? m[1] : ""; } };
function LZModule(file, div, w, h, ver) { this.f = file; this.d = div; this.w = w; this.h = h; this.v = ver; this.vars = []; }
LZModule.prototype.addVar = function (k, v) { this.vars.push(k + "=" + escape(v)); };
LZModule.prototype.write = function () {
  var fv = this.vars.join("&"), s;
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
    s = '<embed type="application/x-shockwave-flash" src="' + this.f + '" width="' + this.w + '" height="' + this.h + '" flashvars="' + fv + '" />';
  } else {
    s = '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.w + '" height="' + this.h + '"><param name="movie" value="' + this.f + '" /><param name="flashvars" value="' + fv + '" /></object>';
  }
  document.getElementById(this.d).innerHTML = s;
};
