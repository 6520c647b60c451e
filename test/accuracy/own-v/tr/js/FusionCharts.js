// free chart loader
function FusionCharts(swf, id, w, h){ this.swf = swf; this.id = id; this.w = w; this.h = h; this.v = "chartWidth=" + w + "&chartHeight=" + h; }
FusionCharts.prototype.setDataURL = function(u){ this.v += "&dataURL=" + escape(u); };
FusionCharts.prototype.getHTML = function(){
  if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
    return '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.w + '" height="' + this.h + '" id="' + this.id + '" name="' + this.id + '" flashvars="' + this.v + '" />';
  }
  return '<object id="' + this.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.w + '" height="' + this.h + '"><param name="movie" value="' + this.swf + '" /><param name="flashvars" value="' + this.v + '" /></object>';
};
FusionCharts.prototype.render = function(e){ document.getElementById(e).innerHTML = this.getHTML(); };
