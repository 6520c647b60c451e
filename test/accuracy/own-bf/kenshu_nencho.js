function AC_FL_RunContent() {
  var a = arguments, o = {}, i;
  for (i = 0; i < a.length; i += 2) o[a[i]] = a[i + 1];
  document.write('<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" codebase="' + o.codebase + '" width="' + o.width + '" height="' + o.height + '">' +
   '<param name="movie" value="' + o.movie + '.swf"><param name="quality" value="' + o.quality + '">' +
   '<embed src="' + o.src + '.swf" width="' + o.width + '" height="' + o.height + '" type="application/x-shockwave-flash"></embed></object>');
}
