/* SWFObject v2 (core) */
var swfobject = function() {
  var UNDEF = "undefined", OBJECT = "object", FLASH = "Shockwave Flash", MIME = "application/x-shockwave-flash";
  var win = window, doc = document, nav = navigator, waiting = [], loaded = false;

  var version = function() {
    var found = [0, 0, 0], d = null;
    if (typeof nav.plugins != UNDEF && typeof nav.plugins[FLASH] == OBJECT) {
      d = nav.plugins[FLASH].description;
      if (d) {
        d = d.replace(/^.*\s+(\S+\s+\S+$)/, "$1");
        found[0] = parseInt(d.replace(/^(.*)\..*$/, "$1"), 10);
        found[1] = parseInt(d.replace(/^.*\.(.*)\s.*$/, "$1"), 10);
      }
    } else if (typeof win.ActiveXObject != UNDEF) {
      try {
        var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash");
        d = a.GetVariable("$version");
        if (d) found = d.split(" ")[1].split(",");
      } catch (e) {}
    }
    return found;
  }();

  function ready() {
    if (loaded) return;
    loaded = true;
    for (var i = 0; i < waiting.length; i++) waiting[i]();
  }
  if (doc.addEventListener) doc.addEventListener("DOMContentLoaded", ready, false);
  if (win.addEventListener) win.addEventListener("load", ready, false);
  else if (win.attachEvent) win.attachEvent("onload", ready);

  function hasPlayerVersion(rv) {
    var v = rv.split(".");
    var major = parseInt(v[0], 10);
    return version[0] > major || (version[0] == major && version[1] >= (parseInt(v[1], 10) || 0));
  }

  function createSWF(att, par, id) {
    var el = doc.getElementById(id), o = doc.createElement(OBJECT), m;
    if (!el) return;
    o.setAttribute("type", MIME);
    for (m in att) o.setAttribute(m, att[m]);
    for (m in par) {
      var p = doc.createElement("param");
      p.setAttribute("name", m);
      p.setAttribute("value", par[m]);
      o.appendChild(p);
    }
    el.parentNode.replaceChild(o, el);
  }

  return {
    embedSWF: function(url, id, width, height, needed, express, flashvars, params) {
      waiting.push(function() {
        if (!hasPlayerVersion(needed)) return;
        var par = params || {}, vars = [];
        for (var k in flashvars) vars.push(k + "=" + flashvars[k]);
        if (vars.length) par.flashvars = vars.join("&");
        createSWF({ data: url, width: width, height: height, id: id }, par, id);
      });
    },
    hasFlashPlayerVersion: hasPlayerVersion
  };
}();
