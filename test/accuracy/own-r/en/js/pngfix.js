// PNG transparency for IE 5.5 and 6
window.attachEvent("onload", function () {
  for (var i = 0; i < document.images.length; i++) {
    var im = document.images[i];
    if (/\.png$/i.test(im.src)) im.style.filter = "progid:DXImageTransform.Microsoft.AlphaImageLoader(src='" + im.src + "')";
  }
});
