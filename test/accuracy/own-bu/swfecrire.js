function versionFlash() {
  if (navigator.plugins && navigator.plugins["Shockwave Flash"]) {
    return parseInt(navigator.plugins["Shockwave Flash"].description.replace(/[^0-9]+/, ""), 10);
  }
  try { return parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version").replace(/[^0-9]+/, ""), 10); }
  catch (e) { return 0; }
}
function ecrireSwf(id, f, l, h, v, vars) {
  if (versionFlash() < parseInt(v, 10)) return;
  document.getElementById(id).innerHTML = '<object type="application/x-shockwave-flash" data="' + f + '" width="' + l + '" height="' + h + '">' +
    '<param name="movie" value="' + f + '" /><param name="flashvars" value="' + vars + '" /></object>';
}
