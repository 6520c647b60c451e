function AC_AddExtension(src, ext){ if (src.indexOf('?') != -1) return src.replace(/\?/, ext+'?'); else return src + ext; }
function AC_FL_RunContent(){
  var a = {}, i, s = '';
  for (i = 0; i < arguments.length; i += 2) a[arguments[i]] = arguments[i+1];
  var m = AC_AddExtension(a.src, '.swf');
  s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" codebase="' + a.codebase + '" width="' + a.width + '" height="' + a.height + '">'
    + '<param name="movie" value="' + m + '"><param name="quality" value="high"><param name="FlashVars" value="' + a.flashvars + '">'
    + '<embed src="' + m + '" width="' + a.width + '" height="' + a.height + '" flashvars="' + a.flashvars + '" quality="high" type="application/x-shockwave-flash" pluginspage="' + a.pluginspage + '"></embed></object>';
  document.write(s);
}
