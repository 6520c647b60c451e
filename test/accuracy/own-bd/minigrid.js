var Mini = {};
(function () {
  var ua = navigator.userAgent.toLowerCase();
  Mini.isIE = ua.indexOf("msie") > -1;
  Mini.boxFix = Mini.isIE && document.compatMode != "CSS1Compat";
  Mini.onReady = function (fn) {
    if (Mini.isIE) window.attachEvent("onload", fn);
    else window.addEventListener("load", fn, false);
  };
  Mini.Grid = function (id, cfg) { this.el = document.getElementById(id); this.cfg = cfg; this.draw(); };
  Mini.Grid.prototype.draw = function () {
    var me = this, h = "<table class='mg'><tr>", i, j;
    for (i = 0; i < this.cfg.columns.length; i++) h += "<th>" + this.cfg.columns[i] + "</th>";
    for (i = 0; i < this.cfg.data.length; i++) {
      h += "</tr><tr>";
      for (j = 0; j < this.cfg.columns.length; j++) h += "<td>" + this.cfg.data[i][j] + "</td>";
    }
    this.el.innerHTML = h + "</tr></table>";
    var th = this.el.getElementsByTagName("th");
    for (i = 0; i < th.length; i++) (function (k) { th[k].onclick = function () { me.sort(k); }; })(i);
  };
  Mini.Grid.prototype.sort = function (k) {
    this.cfg.data.sort(function (a, b) { return a[k] > b[k] ? 1 : a[k] < b[k] ? -1 : 0; });
    this.draw();
  };
})();
