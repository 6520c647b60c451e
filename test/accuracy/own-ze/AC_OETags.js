function DetectFlashVer(a, b, c) {
  if (navigator.plugins && navigator.plugins["Shockwave Flash"]) return true;
  try { new ActiveXObject("ShockwaveFlash.ShockwaveFlash." + a); return true; } catch (e) { return false; }
}
function AC_FL_RunContent() {
  var p = {}, i; for (i = 0; i < arguments.length; i += 2) p[arguments[i]] = arguments[i + 1];
  document.write('<embed src="' + p.src + '.swf" width="' + p.width + '" height="' + p.height + '" type="' + p.type + '" flashvars="' + p.flashvars + '">');
}
