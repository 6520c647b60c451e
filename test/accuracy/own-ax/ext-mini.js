/* Ext JS Core (Auszug fuer das Intranet) */
var Ext = (function () {
  var ua = navigator.userAgent.toLowerCase(), isIE = !!window.ActiveXObject && ua.indexOf("msie") > -1;
  return {
    isIE: isIE, isGecko: !isIE && ua.indexOf("gecko") > -1, isBorderBox: isIE && document.compatMode != "CSS1Compat",
    get: function (id) { return document.getElementById(id); },
    onReady: function (fn) {
      if (Ext.isIE) {
        window.attachEvent("onload", fn);
      } else {
        document.addEventListener("DOMContentLoaded", fn, false);
      }
    },
    grid: {}
  };
})();
Ext.grid.TableGrid = function (cfg) {
  var t = document.createElement("table"), i, j, r, c, me = this;
  t.border = 1; t.className = "x-grid"; this.cfg = cfg; this.t = t;
  r = t.insertRow(-1);
  for (i = 0; i < cfg.columns.length; i++) { c = r.insertCell(-1); c.innerHTML = "<b>" + cfg.columns[i].header + "</b>"; c.onclick = (function (k) { return function () { me.sort(k); }; })(i); }
  this.fill();
  Ext.get(cfg.renderTo).appendChild(t);
};
Ext.grid.TableGrid.prototype.fill = function () {
  var t = this.t, d = this.cfg.data, i, j, r;
  while (t.rows.length > 1) { t.deleteRow(1); }
  for (i = 0; i < d.length; i++) { r = t.insertRow(-1); for (j = 0; j < d[i].length; j++) { r.insertCell(-1).innerHTML = d[i][j]; } }
};
Ext.grid.TableGrid.prototype.sort = function (k) {
  this.cfg.data.sort(function (a, b) { return a[k] < b[k] ? -1 : a[k] > b[k] ? 1 : 0; });
  this.fill();
};
