var titres = {
  actif: (function () {
    var n = navigator.plugins && navigator.plugins["Shockwave Flash"];
    if (n) return /Flash ([6-9]|1\d)/.test(n.description);
    try { return !!new ActiveXObject("ShockwaveFlash.ShockwaveFlash.6"); } catch (e) { return false; }
  })(),
  preparer: function () {
    if (this.actif) document.documentElement.className += " titres-flash";
  },
  remplacer: function (balise, police) {
    if (!this.actif) return;
    var h = document.getElementsByTagName(balise);
    for (var i = 0; i < h.length; i++) {
      var t = encodeURIComponent(h[i].innerHTML.replace(/<[^>]+>/g, ""));
      h[i].innerHTML = '<embed src="' + police + '" flashvars="txt=' + t + '" width="' + h[i].offsetWidth + '" height="' + h[i].offsetHeight +
        '" wmode="transparent" type="application/x-shockwave-flash" />';
      h[i].style.visibility = "visible";
    }
  }
};
titres.preparer();
