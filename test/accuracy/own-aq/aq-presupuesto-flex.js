// Flash Player Version Detection - Rev 1.6 (extracto)
var isIE = (navigator.appVersion.indexOf("MSIE") != -1) ? true : false;
var isWin = (navigator.appVersion.toLowerCase().indexOf("win") != -1) ? true : false;
function GetSwfVer() {
  if (navigator.plugins != null && navigator.plugins.length > 0 && navigator.plugins["Shockwave Flash"]) {
    var d = navigator.plugins["Shockwave Flash"].description.split(" ");
    return d[2].split(".")[0] + ".0.0";
  }
  if (isIE && isWin) {
    try { return new ActiveXObject("ShockwaveFlash.ShockwaveFlash.9").GetVariable("$version").split(" ")[1].replace(/,/g, "."); }
    catch (e) {}
  }
  return -1;
}
function DetectFlashVer(maj, min, rev) {
  var v = GetSwfVer();
  if (v == -1) return false;
  return parseFloat(v.split(".")[0]) >= parseFloat(maj);
}
function AC_FL_RunContent() {
  var a = {}, i, s;
  for (i = 0; i < arguments.length; i += 2) a[arguments[i].toLowerCase()] = arguments[i + 1];
  if (isIE && isWin) {
    s = '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" id="' + a.id + '" width="' + a.width + '" height="' + a.height +
        '"><param name="movie" value="' + a.src + '.swf" /><param name="flashVars" value="' + a.flashvars + '" /></object>';
  } else {
    s = '<embed src="' + a.src + '.swf" name="' + a.name + '" width="' + a.width + '" height="' + a.height +
        '" flashVars="' + a.flashvars + '" type="' + a.type + '"></embed>';
  }
  document.write(s);
}
