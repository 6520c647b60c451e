/* osadzanie filmu */
var mapa = {
  wersja: function () {
    var p = navigator.plugins["Shockwave Flash"];
    if (p && p.description) return parseInt(p.description.replace(/^.*\s+(\S+\s+\S+$)/, "$1"), 10);
    try { return parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version").split(" ")[1], 10); }
    catch (e) { return 0; }
  },
  osadz: function (plik, id, w, h, min) {
    if (mapa.wersja() < min) return;
    window.onload = function () {
      document.getElementById(id).innerHTML = '<object type="application/x-shockwave-flash" data="' + plik +
        '" width="' + w + '" height="' + h + '"><param name="movie" value="' + plik + '" /></object>';
    };
  }
};
