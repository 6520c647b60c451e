/* NordGrid 1.1 - (c) Nord Webbutveckling */
var Ng = (function () {
  var ua = navigator.userAgent.toLowerCase(), isIE = ua.indexOf("msie") > -1, ready = [], done = false;
  function fire() { if (done) return; done = true; for (var i = 0; i < ready.length; i++) ready[i](); }
  if (isIE) {
    document.write('<s' + 'cript id="ie-deferred-loader" defer="defer" src="/' + '/:"></s' + 'cript>');
    document.getElementById("ie-deferred-loader").onreadystatechange = function () { if (this.readyState == "complete") fire(); };
    window.attachEvent("onload", fire);
  } else {
    document.addEventListener("DOMContentLoaded", fire, false);
  }
  return {
    isIE: isIE,
    onReady: function (f) { ready.push(f); },
    createXhr: function () {
      var ids = ["MSXML2.XMLHTTP.3.0", "MSXML2.XMLHTTP", "Microsoft.XMLHTTP"];
      try { return new XMLHttpRequest(); } catch (e) {
        for (var i = 0; i < ids.length; i++) { try { return new ActiveXObject(ids[i]); } catch (x) {} }
      }
    },
    Store: function (c) { this.fields = c.fields; this.data = c.data; },
    GridPanel: function (c) {
      var h = ['<table class="ng" cellspacing="0"><tr class="ng-hd">'], i, j;
      for (i = 0; i < c.columns.length; i++) h.push("<td>", c.columns[i], "</td>");
      h.push("</tr>");
      for (i = 0; i < c.store.data.length; i++) {
        h.push('<tr class="', i % 2 ? "ng-row-alt" : "", '">');
        for (j = 0; j < c.store.fields.length; j++) h.push("<td>", c.store.data[i][j], "</td>");
        h.push("</tr>");
      }
      h.push("</table>");
      document.getElementById(c.renderTo).innerHTML = h.join("");
    }
  };
})();
