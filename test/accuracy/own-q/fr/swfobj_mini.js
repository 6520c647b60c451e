function flashOk() {
  if (navigator.plugins && navigator.plugins["Shockwave Flash"]) return true;
  if (window.ActiveXObject) { try { new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); return true; } catch (e) {} }
  return false;
}
function swf(id, src, w, h, vars) {
  if (!flashOk()) return;
  document.getElementById(id).innerHTML = '<object type="application/x-shockwave-flash" data="' + src + '" width="' + w + '" height="' + h + '"><param name="movie" value="' + src + '"><param name="flashvars" value="' + vars + '"></object>';
}
