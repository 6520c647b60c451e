/* FusionCharts Free: embedding */
if (typeof infosoftglobal == "undefined") var infosoftglobal = {};
infosoftglobal.FusionCharts = function (swf, id, w, h) {
  this.attributes = { swf: swf, id: id, width: w, height: h };
  this.params = { quality: "high", allowScriptAccess: "always" };
  this.variables = { chartWidth: w, chartHeight: h };
};
infosoftglobal.FusionCharts.prototype = {
  setDataURL: function (u) { this.variables.dataURL = u; },
  setDataXML: function (x) { this.variables.dataXML = x; },
  getVars: function () { var a = []; for (var k in this.variables) a.push(k + "=" + this.variables[k]); return a.join("&"); },
  getSWFHTML: function () {
    var a = this.attributes, v = this.getVars();
    if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
      return '<embed type="application/x-shockwave-flash" src="' + a.swf + '" width="' + a.width + '" height="' + a.height + '" id="' + a.id + '" name="' + a.id + '" quality="high" flashvars="' + v + '" />';
    }
    return '<object id="' + a.id + '" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + a.width + '" height="' + a.height + '"><param name="movie" value="' + a.swf + '" /><param name="quality" value="high" /><param name="flashvars" value="' + v + '" /></object>';
  },
  render: function (el) { document.getElementById(el).innerHTML = this.getSWFHTML(); return true; }
};
var FusionCharts = infosoftglobal.FusionCharts;
