// Flash Player Version Detection - Rev 1.6 (excerpt)
var isIE = (navigator.appVersion.indexOf("MSIE") != -1);
function GetSwfVer() {
  var v = -1;
  if (navigator.plugins != null && navigator.plugins.length > 0) {
    if (navigator.plugins["Shockwave Flash"]) { v = parseInt(navigator.plugins["Shockwave Flash"].description.split(" ")[2], 10); }
  } else if (isIE) {
    try { v = parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash.7").GetVariable("$version").split(" ")[1], 10); } catch (e) {}
  }
  return v;
}
function DetectFlashVer(major) { return GetSwfVer() >= major; }
function AC_FL_RunContent() {
  var a = arguments, s = "", src = "", i;
  for (i = 0; i < a.length; i += 2) { if (a[i] == "src") { src = a[i + 1] + ".swf"; } else { s += " " + a[i] + '="' + a[i + 1] + '"'; } }
  document.write('<embed src="' + src + '"' + s + ' type="application/x-shockwave-flash"></embed>');
}
