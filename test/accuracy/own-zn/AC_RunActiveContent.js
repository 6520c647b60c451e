function AC_AddExtension(src, ext) { return src.indexOf('?') != -1 ? src.replace(/\?/, ext + '?') : src + ext; }
function AC_FL_RunContent() {
  var a = {}, s = '';
  for (var i = 0; i < arguments.length; i += 2) a[arguments[i]] = arguments[i + 1];
  s = '<embed src="' + AC_AddExtension(a.movie, '.swf') + '" width="' + a.width + '" height="' + a.height + '" type="application/x-shockwave-flash">';
  document.write(s + '</embed>');
}
