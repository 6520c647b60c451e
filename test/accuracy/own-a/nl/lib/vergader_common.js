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
