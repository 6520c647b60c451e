function initMenu() {
  if (!document.all) return;
  document.body.attachEvent("onclick", function () { document.all.m1.style.visibility = "hidden"; });
}
function ouvre(n) {
  if (document.all) { document.all[n].style.pixelTop = document.all.m0.offsetTop + 18; document.all[n].style.visibility = "visible"; }
}
