var swfput = {
  version: function () {
    var p = navigator.plugins && navigator.plugins["Shockwave Flash"];
    if (p && p.description) return parseInt(p.description.replace(/^\D+/, ""), 10);
    try {
      var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash");
      return parseInt(a.GetVariable("$version").split(" ")[1], 10);
    } catch (e) { return 0; }
  },
  embed: function (src, id, w, h, need, vars) {
    if (this.version() < need) return false;
    var v = [];
    for (var k in vars) v.push(k + "=" + encodeURIComponent(vars[k]));
    document.getElementById(id).innerHTML = '<object type="application/x-shockwave-flash" data="' + src + '" width="' + w + '" height="' + h +
      '"><param name="movie" value="' + src + '"/><param name="flashvars" value="' + v.join("&amp;") + '"/></object>';
    return true;
  }
};
