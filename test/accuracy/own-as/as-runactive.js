function AC_FL_RunContent() {
  var o = {}, i;
  for (i = 0; i < arguments.length; i += 2) o[arguments[i].toLowerCase()] = arguments[i + 1];
  var s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" codebase="' + o.codebase + '" width="' + o.width + '" height="' + o.height + '">' +
    '<param name="movie" value="' + o.movie + '.swf"><param name="quality" value="' + o.quality + '">' +
    '<embed src="' + o.src + '.swf" quality="' + o.quality + '" width="' + o.width + '" height="' + o.height + '" type="application/x-shockwave-flash"></embed></object>';
  document.write(s);
}
