function flashWrite(url, w, h, id) {
  var s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" width="' + w + '" height="' + h + '" id="' + id + '">'
    + '<param name="movie" value="' + url + '"><param name="wmode" value="transparent">'
    + '<embed src="' + url + '" width="' + w + '" height="' + h + '" type="application/x-shockwave-flash"></embed></object>';
  document.write(s);
}
