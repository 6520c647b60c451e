//v1.7 Flash Player (abridged)
function AC_FL_RunContent(){
  var a = arguments, p = {};
  for (var i = 0; i < a.length; i += 2) p[a[i].toLowerCase()] = a[i + 1];
  var s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" width="' + p.width + '" height="' + p.height + '">' +
    '<param name="movie" value="' + p.movie + '.swf"><param name="quality" value="' + p.quality + '">' +
    '<embed src="' + p.src + '.swf" width="' + p.width + '" height="' + p.height + '" type="application/x-shockwave-flash"></embed></object>';
  document.write(s);
}
