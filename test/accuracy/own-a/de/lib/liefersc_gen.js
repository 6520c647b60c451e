function Lib_sniff() {
  this.ver = navigator.appVersion; this.agent = navigator.userAgent;
  this.dom = document.getElementById ? 1 : 0;
  this.win = (navigator.userAgent.indexOf("Win") > -1);
  this.ie5 = (this.ver.indexOf("MSIE 5") > -1 && this.dom) ? 1 : 0;
  this.ie6 = (this.ver.indexOf("MSIE 6") > -1 && this.dom) ? 1 : 0;
  this.ie4 = (document.all && !this.dom) ? 1 : 0;
  this.ie = this.ie4 || this.ie5 || this.ie6;
  this.ns6 = (this.dom && parseInt(this.ver) >= 5) ? 1 : 0;
  this.ns4 = (document.layers && !this.dom) ? 1 : 0;
  return this;
}
var bw = new Lib_sniff();
function fixPngs() {
  var v = navigator.appVersion.split("MSIE"), n = parseFloat(v[1]);
  if (n >= 5.5 && n < 7 && document.body.filters) {
    for (var i = 0; i < document.images.length; i++) {
      var img = document.images[i], s = img.src.toUpperCase();
      if (s.substring(s.length - 3) == "PNG") {
        img.outerHTML = "<span style=\"display:inline-block;width:" + img.width + "px;height:" + img.height + "px;filter:progid:DXImageTransform.Microsoft.AlphaImageLoader(src='" + img.src + "')\"></span>";
        i--;
      }
    }
  }
}
if (window.attachEvent) window.attachEvent("onload", fixPngs);
