function FusionCharts(swf, id, w, h){ this.swf = swf; this.id = id; this.w = w; this.h = h; this.u = ""; }
FusionCharts.prototype.setDataURL = function(u){ this.u = u; };
FusionCharts.prototype.render = function(d){
  var v = "chartWidth=" + this.w + "&chartHeight=" + this.h + "&dataURL=" + this.u, s;
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length)
    s = '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.w + '" height="' + this.h + '" id="' + this.id + '" flashvars="' + v + '">';
  else
    s = '<object id="' + this.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.w + '" height="' + this.h + '"><param name="movie" value="' + this.swf + '"><param name="flashvars" value="' + v + '"></object>';
  document.getElementById(d).innerHTML = s;
};
