if (typeof infosoftglobal == "undefined") var infosoftglobal = new Object();
infosoftglobal.FusionCharts = function (swf, id, w, h) {
  this.swf = swf; this.id = id; this.w = w; this.h = h; this.vars = {};
};
infosoftglobal.FusionCharts.prototype = {
  setDataURL: function (u) { this.vars.dataURL = escape(u); },
  setDataXML: function (x) { this.vars.dataXML = x; },
  getHTML: function () {
    var v = "chartWidth=" + this.w + "&chartHeight=" + this.h;
    for (var k in this.vars) v += "&" + k + "=" + this.vars[k];
    if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length)
      return '<embed type="application/x-shockwave-flash" src="' + this.swf + '" width="' + this.w + '" height="' + this.h + '" id="' + this.id + '" flashvars="' + v + '" />';
    return '<object id="' + this.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.w + '" height="' + this.h + '"><param name="movie" value="' + this.swf + '" /><param name="flashvars" value="' + v + '" /></object>';
  },
  render: function (el) { document.getElementById(el).innerHTML = this.getHTML(); }
};
var FusionCharts = infosoftglobal.FusionCharts;
