/* SWFObject v2.2 (reduced) - MIT license */
var swfobject = function () {
  var UNDEF = "undefined", OBJECT = "object", nav = navigator, domReady = [], loaded = false;
  function playerVersion() {
    var v = [0, 0, 0];
    if (typeof nav.plugins != UNDEF && typeof nav.plugins["Shockwave Flash"] == OBJECT) {
      var d = nav.plugins["Shockwave Flash"].description;
      if (d) { d = d.replace(/^.*\s+(\S+\s+\S+$)/, "$1"); v[0] = parseInt(d, 10) || 0; }
    } else if (typeof window.ActiveXObject != UNDEF) {
      try { var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); if (a) v[0] = parseInt(a.GetVariable("$version").split(" ")[1], 10); } catch (e) {}
    }
    return v;
  }
  function onReady(fn) { if (loaded) fn(); else domReady.push(fn); }
  function fire() { if (loaded) return; loaded = true; for (var i = 0; i < domReady.length; i++) domReady[i](); }
  if (document.addEventListener) document.addEventListener("DOMContentLoaded", fire, false);
  else if (window.attachEvent) window.attachEvent("onload", fire);
  function has(ver) { return playerVersion()[0] >= parseInt(ver, 10); }
  return {
    hasFlashPlayerVersion: has,
    createCSS: function (sel, decl) {
      var s = document.createElement("style"); s.type = "text/css";
      if (s.styleSheet) s.styleSheet.cssText = sel + "{" + decl + "}"; else s.appendChild(document.createTextNode(sel + "{" + decl + "}"));
      document.getElementsByTagName("head")[0].appendChild(s);
    },
    embedSWF: function (url, id, w, h, ver, xi, vars, par, att) {
      if (!has(ver)) return;
      onReady(function () {
        var q = [], p = "", k;
        for (k in vars) q.push(k + "=" + encodeURIComponent(vars[k]));
        for (k in par) p += '<param name="' + k + '" value="' + par[k] + '" />';
        var box = document.getElementById(id);
        box.innerHTML = '<object type="application/x-shockwave-flash" data="' + url + '" width="' + w + '" height="' + h + '" id="' + ((att && att.id) || id + "_swf") + '">' + p + '<param name="movie" value="' + url + '" /><param name="flashvars" value="' + q.join("&amp;") + '" /></object>';
        box.style.visibility = "visible";
      });
    }
  };
}();
