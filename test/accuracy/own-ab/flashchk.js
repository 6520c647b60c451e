function flashVersion() {
  var p = navigator.plugins && navigator.plugins["Shockwave Flash"];
  if (p) return parseInt(p.description.replace(/\D*(\d+).*/, "$1"), 10);
  if (window.ActiveXObject) {
    for (var v = 10; v > 5; v--) { try { new ActiveXObject("ShockwaveFlash.ShockwaveFlash." + v); return v; } catch (e) {} }
  }
  return 0;
}
function zeigeFlash(id, film, b, h, min) {
  if (flashVersion() < min) return;
  document.getElementById(id).innerHTML = '<object type="application/x-shockwave-flash" data="' + film + '" width="' + b + '" height="' + h + '"><param name="movie" value="' + film + '" /></object>';
}
