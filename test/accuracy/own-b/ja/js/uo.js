function UnityLoader(c) { this.c = c; }
UnityLoader.prototype.installed = function () {
  var i, p = navigator.plugins;
  if (p) for (i = 0; i < p.length; i++) if (/^Unity Player/.test(p[i].name)) return true;
  try { return !!new ActiveXObject("UnityWebPlayer.UnityWebPlayer.1"); } catch (e) { }
  return false;
};
UnityLoader.prototype.start = function (src) {
  var c = this.c, d = document;
  if (!this.installed()) { d.getElementById(c.missing).style.display = "block"; return; }
  d.getElementById(c.player).innerHTML = '<embed src="' + src + '" type="application/vnd.unity" width="' + c.width + '" height="' + c.height + '" firstframecallback="ready()"/>';
};
