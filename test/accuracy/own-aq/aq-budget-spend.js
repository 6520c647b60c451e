/* SWFObject v2.x - abridged */
var swfobject = function () {
  var UNDEF = "undefined", OBJECT = "object", win = window, doc = document, nav = navigator;
  var pv = function () {
    var v = [0, 0, 0], d = null;
    if (typeof nav.plugins != UNDEF && typeof nav.plugins["Shockwave Flash"] == OBJECT) {
      d = nav.plugins["Shockwave Flash"].description;
      if (d) { v[0] = parseInt(d.replace(/^.*\s+(\d+)\..*$/, "$1"), 10); }
    } else if (typeof win.ActiveXObject != UNDEF) {
      try {
        var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash");
        d = a.GetVariable("$version");
        if (d) { d = d.split(" ")[1].split(","); v = [parseInt(d[0], 10), parseInt(d[1], 10), parseInt(d[2], 10)]; }
      } catch (e) {}
    }
    return v;
  }();
  function addLoad(fn) {
    if (win.addEventListener) win.addEventListener("load", fn, false);
    else if (win.attachEvent) win.attachEvent("onload", fn);
  }
  return {
    hasFlashPlayerVersion: function (rv) { return pv[0] >= parseInt(rv, 10); },
    embedSWF: function (swf, id, w, h, ver, xi, vars) {
      if (!this.hasFlashPlayerVersion(ver)) return;
      addLoad(function () {
        var fv = [];
        for (var k in vars) fv.push(k + "=" + vars[k]);
        doc.getElementById(id).innerHTML = '<object type="application/x-shockwave-flash" data="' + swf + '" width="' + w +
          '" height="' + h + '"><param name="movie" value="' + swf + '" /><param name="flashvars" value="' + fv.join("&") + '" /></object>';
      });
    }
  };
}();
