// generates the object or embed tag depending on the browser
var isIE = (navigator.appVersion.indexOf("MSIE") != -1);
function AC_FL_RunContent() {
  var a = {}, i;
  for (i = 0; i < arguments.length; i += 2) a[arguments[i]] = arguments[i + 1];
  var s;
  if (isIE) {
    s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" id="' + a.id + '" width="' + a.width + '" height="' + a.height + '">'
      + '<param name="movie" value="' + a.src + '.swf"><param name="flashVars" value="' + a.flashVars + '"></object>';
  } else {
    s = '<embed src="' + a.src + '.swf" name="' + a.id + '" width="' + a.width + '" height="' + a.height + '" flashVars="' + a.flashVars + '" type="' + a.type + '">';
  }
  document.write(s);
}
