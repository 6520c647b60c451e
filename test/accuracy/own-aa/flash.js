function fwrite(src, w, h) {
  var s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" width="' + w + '" height="' + h + '">';
  s += '<param name="movie" value="' + src + '"><param name="wmode" value="transparent">';
  s += '<embed src="' + src + '" width="' + w + '" height="' + h + '" type="application/x-shockwave-flash">';
  document.write(s + '</object>');
}
