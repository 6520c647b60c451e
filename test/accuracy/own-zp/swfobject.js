/* SWFObject v2 - reduced */
var swfobject = function() {
  function hasVersion(v) {
    var p = navigator.plugins && navigator.plugins["Shockwave Flash"];
    if (p && p.description) return parseInt(p.description.replace(/^.*\s+(\S+\s+\S+$)/, "$1"), 10) >= parseInt(v, 10);
    return false;
  }
  return {
    embedSWF: function(url, id, w, h, v, express, vars, params, attrs) {
      if (!hasVersion(v)) return;
      var e = document.getElementById(id), o = document.createElement("object");
      o.setAttribute("type", "application/x-shockwave-flash");
      o.setAttribute("data", url); o.setAttribute("width", w); o.setAttribute("height", h);
      e.parentNode.replaceChild(o, e);
    },
    hasFlashPlayerVersion: hasVersion
  };
}();
