Ext = { version: "2.2-min" };
(function () {
  var ua = navigator.userAgent.toLowerCase();
  Ext.isOpera = ua.indexOf("opera") > -1;
  Ext.isIE = !Ext.isOpera && ua.indexOf("msie") > -1;
  Ext.isIE7 = Ext.isIE && ua.indexOf("msie 7") > -1;
  Ext.isGecko = !Ext.isIE && ua.indexOf("gecko") > -1;
  if (Ext.isIE && !Ext.isIE7) { try { document.execCommand("BackgroundImageCache", false, true); } catch (e) { } }
})();
Ext.onReady = function (f) {
  if (Ext.isIE) window.attachEvent("onload", f); else window.addEventListener("load", f, false);
};
Ext.data = { SimpleStore: function (c) { this.fields = c.fields; this.data = c.data; } };
Ext.grid = {
  GridPanel: function (c) {
    var me = this, el = document.getElementById(c.renderTo);
    me.draw = function () {
      var h = "<table border='1' class='x-grid3'><tr>", i, j;
      for (i = 0; i < c.columns.length; i++) h += "<th data-i='" + i + "'>" + c.columns[i].header + "</th>";
      h += "</tr>";
      for (j = 0; j < c.store.data.length; j++) h += "<tr><td>" + c.store.data[j].join("</td><td>") + "</td></tr>";
      el.innerHTML = h + "</table>";
      if (Ext.isIE) el.firstChild.style.zoom = 1;
    };
    el.onclick = function (e) {
      var t = (e || window.event).target || window.event.srcElement, k = t.getAttribute("data-i");
      if (k === null) return;
      c.store.data.sort(function (a, b) { return a[k] > b[k] ? 1 : -1; });
      me.draw();
    };
    me.draw();
  }
};
