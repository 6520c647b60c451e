var FusionCharts = function (swf, id, w, h) { this.a = { swf: swf, id: id, width: w, height: h }; this.v = { chartWidth: w, chartHeight: h }; };
FusionCharts.prototype = {
  setDataURL: function (u) { this.v.dataURL = u; }, setDataXML: function (x) { this.v.dataXML = x; },
  flashvars: function () { var p = []; for (var k in this.v) p.push(k + "=" + this.v[k]); return p.join("&"); },
  getSWFHTML: function () {
    if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length)
      return '<embed type="application/x-shockwave-flash" src="' + this.a.swf + '" width="' + this.a.width + '" height="' + this.a.height + '" id="' + this.a.id + '" flashvars="' + this.flashvars() + '" />';
    return '<object id="' + this.a.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.a.width + '" height="' + this.a.height + '"><param name="movie" value="' + this.a.swf + '" /><param name="flashvars" value="' + this.flashvars() + '" /></object>';
  },
  render: function (e) { document.getElementById(e).innerHTML = this.getSWFHTML(); return true; }
};
