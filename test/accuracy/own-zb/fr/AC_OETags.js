// Flash Player Version Detection - Rev 1.6 (extrait)
var isIE = (navigator.appVersion.indexOf("MSIE") != -1), isWin = (navigator.appVersion.toLowerCase().indexOf("win") != -1);
function GetSwfVer() {
  if (navigator.plugins != null && navigator.plugins.length > 0 && navigator.plugins["Shockwave Flash"]) {
    var d = navigator.plugins["Shockwave Flash"].description.split(" ")[2].split(".");
    return d[0] + ",0,0";
  }
  if (isIE && isWin) { try { var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash.9"); return a.GetVariable("$version").split(" ")[1]; } catch (e) {} }
  return -1;
}
function DetectFlashVer(maj, min, rev) { var v = GetSwfVer(); return v != -1 && parseInt(v, 10) >= maj; }
function AC_FL_RunContent() {
  var o = {}, i; for (i = 0; i < arguments.length; i += 2) o[arguments[i]] = arguments[i + 1];
  document.write(isIE ? '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" id="' + o.id + '" width="' + o.width + '" height="' + o.height + '"><param name="movie" value="' + o.src + '.swf"/><param name="flashVars" value="' + o.flashVars + '"/></object>'
   : '<embed src="' + o.src + '.swf" name="' + o.id + '" width="' + o.width + '" height="' + o.height + '" flashvars="' + o.flashVars + '" type="application/x-shockwave-flash"/>');
}
