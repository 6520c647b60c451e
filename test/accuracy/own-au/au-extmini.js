var Ext = (function () {
  var ua = navigator.userAgent.toLowerCase(), isIE = ua.indexOf("msie") > -1 && ua.indexOf("opera") == -1;
  if (isIE) { try { document.execCommand("BackgroundImageCache", false, true); } catch (e) {} }
  return {
    isIE: isIE,
    onReady: function (f) { if (isIE) window.attachEvent("onload", f); else window.addEventListener("load", f, false); },
    Grid: function (c) {
      var h = "<table class='x-grid' border='1'><tr>", i, j;
      for (i = 0; i < c.columns.length; i++) h += "<th>" + c.columns[i] + "</th>";
      for (j = 0; j < c.data.length; j++) h += "</tr><tr><td>" + c.data[j].join("</td><td>") + "</td>";
      document.getElementById(c.renderTo).innerHTML = h + "</tr></table>";
      if (isIE) document.getElementById(c.renderTo).style.zoom = 1;
    }
  };
})();
