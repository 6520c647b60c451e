function anim(nom, l, h) {
  var s = '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + l + '" height="' + h + '">';
  s += '<param name="movie" value="' + nom + '.swf"><param name="quality" value="high">';
  s += '<embed src="' + nom + '.swf" quality="high" width="' + l + '" height="' + h + '" type="application/x-shockwave-flash" pluginspage="http://www.macromedia.com/go/getflashplayer"></embed>';
  s += '</object>';
  document.write(s);
}
