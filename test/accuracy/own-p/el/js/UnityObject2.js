/* UnityObject2 (reduced) */
function UnityObject2(cfg) { this.cfg = cfg; }
UnityObject2.prototype.detect = function () {
  if (navigator.plugins && navigator.plugins["Unity Player"]) return "installed";
  if (typeof ActiveXObject != "undefined") { try { new ActiveXObject("UnityWebPlayer.UnityWebPlayer.1"); return "installed"; } catch (e) {} }
  return "missing";
};
UnityObject2.prototype.initPlugin = function (el, src) {
  if (this.detect() != "installed") return;
  el.innerHTML = '<embed src="' + src + '" type="application/vnd.unity" width="' + this.cfg.width + '" height="' + this.cfg.height + '" firstframecallback="" />';
};
