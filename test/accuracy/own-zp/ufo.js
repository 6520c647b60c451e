/* Unobtrusive Flash Objects - reduced */
var UFO = {
  create: function(FO, id) {
    if (!UFO.hasFlash(FO)) return;
    var e = document.getElementById(id);
    if (!e) return;
    e.innerHTML = '<embed type="application/x-shockwave-flash" src="' + FO.movie + '" width="' + FO.width + '" height="' + FO.height + '">';
  },
  hasFlash: function(FO) {
    var p = navigator.plugins && navigator.plugins["Shockwave Flash"];
    return !!p && parseInt(p.description.replace(/^\D+/, ""), 10) >= FO.majorversion;
  }
};
