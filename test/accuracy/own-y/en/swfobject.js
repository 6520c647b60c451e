/* SWFObject-style embed helper, cut down by Web Team, based on swfobject v2.1 */
var swfobject = function() {
  var UNDEF = "undefined", OBJECT = "object", win = window, doc = document, nav = navigator;
  var ua = function() {
    var v = [0,0,0], d = null;
    if (typeof nav.plugins != UNDEF && typeof nav.plugins["Shockwave Flash"] == OBJECT) {
      d = nav.plugins["Shockwave Flash"].description;
      if (d) { v[0] = parseInt(d.replace(/^.*?(\d+)\..*$/, "$1"), 10); }
    } else if (typeof win.ActiveXObject != UNDEF) {
      try { var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash.7"); d = a.GetVariable("$version"); v[0] = parseInt(d.split(" ")[1].split(",")[0], 10); } catch (e) {}
    }
    return { pv: v, ie: /*@cc_on!@*/false };
  }();
  return {
    hasFlashPlayerVersion: function(rv) { return ua.pv[0] >= parseInt(rv, 10); },
    embedSWF: function(url, id, w, h, ver) {
      if (!this.hasFlashPlayerVersion(ver)) return;
      var go = function() {
        var el = doc.getElementById(id), o = '<object id="' + id + '" width="' + w + '" height="' + h + '" ' + (ua.ie ? 'classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000"' : 'type="application/x-shockwave-flash" data="' + url + '"') + '><param name="movie" value="' + url + '" /></object>';
        if (el) el.parentNode.innerHTML = el.parentNode.innerHTML.replace(el.outerHTML, o);
      };
      if (win.addEventListener) win.addEventListener("load", go, false); else if (win.attachEvent) win.attachEvent("onload", go);
    }
  };
}();
