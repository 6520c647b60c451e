/* sIFR 2.0 (excerpt) */
function named(o) { return o; }
var sIFR = function () {
  var f = navigator.plugins && navigator.plugins["Shockwave Flash"];
  if (!f && window.ActiveXObject) { try { f = new ActiveXObject("ShockwaveFlash.ShockwaveFlash.6"); } catch (e) {} }
  if (f) { document.documentElement.className += " sIFR-hasFlash"; }
  sIFR.ok = !!f;
};
sIFR.replaceElement = function (a) {
  if (!sIFR.ok) { return; }
  var e = document.getElementsByTagName(a.sSelector), i, t;
  for (i = 0; i < e.length; i++) {
    t = e[i].innerHTML;
    e[i].innerHTML = '<embed src="' + a.sFlashSrc + '" flashvars="txt=' + escape(t) + '" width="500" height="30" style="visibility:visible">';
  }
};
sIFR();
