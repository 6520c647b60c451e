var isIE = (navigator.appVersion.indexOf("MSIE") != -1) ? true : false;
function AC_FL_RunContent() {
  var o = {}, i, s = '';
  for (i = 0; i < arguments.length; i += 2) o[arguments[i]] = arguments[i + 1];
  if (isIE) {
    s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" codebase="' + o.codebase + '" width="' + o.width + '" height="' + o.height + '"><param name="movie" value="' + o.movie + '.swf"><param name="flashvars" value="' + o.flashvars + '"></object>';
  } else {
    s = '<embed src="' + o.src + '.swf" width="' + o.width + '" height="' + o.height + '" flashvars="' + o.flashvars + '" type="application/x-shockwave-flash"></embed>';
  }
  document.write(s);
}
