/* SWFObject v2.2 (subset) */
var swfobject = function () {
  function ver() { var n = navigator, d; if (n.plugins && typeof n.plugins["Shockwave Flash"] == "object") { d = n.plugins["Shockwave Flash"].description; return parseInt(d.replace(/^.*\s+(\S+\s+\S+$)/, "$1"), 10); }
    if (typeof window.ActiveXObject != "undefined") { try { var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); return parseInt(a.GetVariable("$version").split(" ")[1].split(",")[0], 10); } catch (e) {} } return 0; }
  return {
    embedSWF: function (swf, id, w, h, v, ex, fv, p, at) {
      window.onload = function () {
        if (ver() < parseInt(v, 10)) return;
        var o = '<object id="' + at.id + '" type="application/x-shockwave-flash" data="' + swf + '" width="' + w + '" height="' + h + '">', q = [];
        for (var k in p) o += '<param name="' + k + '" value="' + p[k] + '" />';
        for (k in fv) q.push(k + "=" + fv[k]);
        document.getElementById(id).outerHTML = o + '<param name="flashvars" value="' + q.join("&") + '" /></object>';
      };
    },
    createCSS: function (s, d) { var e = document.createElement("style"); e.appendChild(document.createTextNode(s + "{" + d + "}")); document.getElementsByTagName("head")[0].appendChild(e); }
  };
}();
