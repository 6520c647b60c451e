//v1.7  Flash Player
var isIE = (navigator.appVersion.indexOf("MSIE") != -1) ? true : false;
var isWin = (navigator.appVersion.toLowerCase().indexOf("win") != -1) ? true : false;
function AC_FL_RunContent(){
  var a = {}, s = '', i;
  for (i = 0; i < arguments.length; i += 2) a[arguments[i]] = arguments[i+1];
  if (isIE && isWin) {
    s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" codebase="' + a.codebase + '" width="' + a.width + '" height="' + a.height + '">' +
        '<param name="movie" value="' + a.movie + '.swf" /><param name="quality" value="' + a.quality + '" /></object>';
  } else {
    s = '<embed src="' + a.src + '.swf" quality="' + a.quality + '" width="' + a.width + '" height="' + a.height + '" type="application/x-shockwave-flash" pluginspage="' + a.pluginspage + '"></embed>';
  }
  document.write(s);
}
