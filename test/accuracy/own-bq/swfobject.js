/* SWFObject v2.1 - reduced */
var swfobject = function () {
  function version() {
    var n = navigator, v = 0;
    if (n.plugins && typeof n.plugins["Shockwave Flash"] == "object") {
      v = parseInt(n.plugins["Shockwave Flash"].description.replace(/^.*\s+(\d+)\..*$/, "$1"), 10);
    } else if (window.ActiveXObject) {
      try { v = parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version").split(" ")[1], 10); } catch (e) {}
    }
    return v;
  }
  return {
    embedSWF: function (url, id, w, h, ver, xi, vars, par) {
      if (version() < parseInt(ver, 10)) return;
      var go = function () {
        var fv = [], p = "", k, el = document.getElementById(id);
        for (k in vars) fv.push(k + "=" + vars[k]);
        for (k in par) p += '<param name="' + k + '" value="' + par[k] + '">';
        el.innerHTML = '<object type="application/x-shockwave-flash" data="' + url + '" width="' + w + '" height="' + h + '">' + p + '<param name="movie" value="' + url + '"><param name="flashvars" value="' + fv.join("&") + '"></object>';
      };
      if (window.addEventListener) window.addEventListener("load", go, false); else window.attachEvent("onload", go);
    }
  };
}();
