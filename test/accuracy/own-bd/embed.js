function put(id, film, w, h, vars) {
  var t = "application/x-shockwave-" + "flash";
  var o = navigator.mimeTypes && navigator.mimeTypes[t] && navigator.mimeTypes[t].enabledPlugin;
  var ax = false;
  try { ax = !!new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); } catch (e) {}
  if (!o && !ax) return;
  document.getElementById(id).innerHTML = '<object type="' + t + '" data="' + film + '.swf" width="' + w + '" height="' + h + '">' +
    '<param name="movie" value="' + film + '.swf"/><param name="flashvars" value="' + vars + '"/></object>';
}
