function DetectVer(n){
  if (navigator.plugins && navigator.plugins["Shockwave Flash"]) return true;
  try { new ActiveXObject("ShockwaveFlash.ShockwaveFlash." + n); return true; } catch (e) {}
  return false;
}
function RunContent(src, w, h, vars){
  document.write('<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" width="' + w + '" height="' + h + '">'
   + '<param name="movie" value="' + src + '.swf"><param name="FlashVars" value="' + vars + '">'
   + '<embed src="' + src + '.swf" flashvars="' + vars + '" width="' + w + '" height="' + h + '" type="application/x-shockwave-flash"></object>');
}
