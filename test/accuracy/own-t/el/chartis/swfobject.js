/* SWFObject v2.2 (reduced) */
var swfobject = function () {
  function ver() {
    var p = [0, 0, 0];
    if (navigator.plugins && typeof navigator.plugins["Shockwave Flash"] == "object") {
      var d = navigator.plugins["Shockwave Flash"].description.replace(/^.*\s+(\S+\s+\S+$)/, "$1");
      p[0] = parseInt(d, 10);
    } else if (typeof window.ActiveXObject != "undefined") {
      try { var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); p[0] = parseInt(a.GetVariable("$version").split(" ")[1], 10); } catch (e) {}
    }
    return p;
  }
  return { embedSWF: function (swf, id, w, h, v, x, fv, par) {
    if (ver()[0] < parseInt(v, 10)) return;
    var go = function () {
      var el = document.getElementById(id), q = [], s = "";
      for (var k in fv) q.push(k + "=" + fv[k]);
      for (var n in par) s += '<param name="' + n + '" value="' + par[n] + '">';
      el.innerHTML = '<object type="application/x-shockwave-flash" data="' + swf + '" width="' + w + '" height="' + h + '"><param name="movie" value="' + swf + '"><param name="flashvars" value="' + q.join("&") + '">' + s + '</object>';
    };
    if (window.addEventListener) window.addEventListener("load", go, false); else window.attachEvent("onload", go);
  } };
}();
