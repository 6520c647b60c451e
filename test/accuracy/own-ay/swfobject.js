/* SWFObject v2.1 (trimmed for intranet) <http://code.google.com/p/swfobject/> MIT */
var swfobject = function() {
  var nav = navigator, doc = document;
  function version() {
    var v = [0,0,0], d = null;
    if (typeof nav.plugins != "undefined" && typeof nav.plugins["Shockwave Flash"] == "object") {
      d = nav.plugins["Shockwave Flash"].description;
      if (d) { d = d.replace(/^.*\s+(\S+\s+\S+$)/, "$1"); v[0] = parseInt(d, 10); }
    } else if (typeof window.ActiveXObject != "undefined") {
      try {
        var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash");
        d = a.GetVariable("$version");
        if (d) { d = d.split(" ")[1].split(","); v = [parseInt(d[0],10), parseInt(d[1],10), parseInt(d[2],10)]; }
      } catch(e) {}
    }
    return v;
  }
  var pv = version();
  function has(rv) { return pv[0] >= parseInt(rv.split(".")[0], 10) && pv[0] > 0; }
  function ready(fn) {
    if (doc.addEventListener) doc.addEventListener("DOMContentLoaded", fn, false);
    else window.attachEvent("onload", fn);
  }
  return {
    hasFlashPlayerVersion: has,
    getFlashPlayerVersion: function() { return { major: pv[0], minor: pv[1], release: pv[2] }; },
    addDomLoadEvent: ready,
    embedSWF: function(url, id, w, h, ver, exp, vars, par, att) {
      ready(function() {
        if (!has(ver)) return;
        var fv = [], k, s = '<object id="' + ((att && att.id) || id) + '" width="' + w + '" height="' + h + '"';
        s += doc.all ? ' classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000">' : ' type="application/x-shockwave-flash" data="' + url + '">';
        for (k in vars) fv.push(k + "=" + vars[k]);
        s += '<param name="movie" value="' + url + '"><param name="flashvars" value="' + fv.join("&amp;") + '">';
        for (k in par) s += '<param name="' + k + '" value="' + par[k] + '">';
        doc.getElementById(id).innerHTML = s + '</object>';
      });
    }
  };
}();
