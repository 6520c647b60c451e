var Course = {
  has: function () {
    var p = navigator.plugins, d, i;
    if (p && p.length) for (i = 0; i < p.length; i++) if (/shockwave/i.test(p[i].name)) return true;
    try { d = new ActiveXObject("Shockwave" + "Flash." + "Shockwave" + "Flash"); return !!d; } catch (e) {}
    return false;
  },
  place: function (id, c) {
    var el = document.getElementById(id);
    if (!this.has()) return;
    var src = "courses/" + c.course + "/" + c.mod + "." + ["s", "w", "f"].join("");
    el.innerHTML = '<embed src="' + src + '" width="' + c.w + '" height="' + c.h +
      '" type="application/x-shockwave-' + 'flash" flashvars="course=' + c.course + '" allowscriptaccess="always" />';
  }
};
