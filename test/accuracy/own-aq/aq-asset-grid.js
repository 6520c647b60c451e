/* subset of Ext JS 2.2 as shipped with the register */
Ext = { version: "2.2" };
(function () {
  var ua = navigator.userAgent.toLowerCase();
  var isOpera = ua.indexOf("opera") > -1, isSafari = (/webkit|khtml/).test(ua),
      isIE = !isOpera && ua.indexOf("msie") > -1, isIE6 = isIE && ua.indexOf("msie 7") < 0,
      isGecko = !isSafari && ua.indexOf("gecko") > -1;
  if (isIE6) { try { document.execCommand("BackgroundImageCache", false, true); } catch (e) {} }
  Ext.isIE = isIE; Ext.isGecko = isGecko; Ext.grid = {};
  Ext.onReady = function (fn) {
    if (isGecko || isOpera) {
      document.addEventListener("DOMContentLoaded", fn, false);
    } else if (isIE) {
      document.write('<s' + 'cript id="ie-deferred-loader" defer="defer" src="/' + '/:"></s' + 'cript>');
      var d = document.getElementById("ie-deferred-loader");
      d.onreadystatechange = function () { if (this.readyState == "complete") fn(); };
    } else if (isSafari) {
      var t = setInterval(function () {
        if (document.readyState == "complete") { clearInterval(t); fn(); }
      }, 10);
    }
  };
  Ext.grid.GridPanel = function (c) {
    var h = ['<table class="x-grid3"><caption>' + c.title + '</caption><tr>'], i, j;
    for (i = 0; i < c.columns.length; i++) h.push('<th>' + c.columns[i] + '</th>');
    h.push('</tr>');
    for (i = 0; i < c.store.length; i++) {
      h.push('<tr>');
      for (j = 0; j < c.store[i].length; j++) h.push('<td>' + c.store[i][j] + '</td>');
      h.push('</tr>');
    }
    var el = document.getElementById(c.renderTo);
    if (isIE) el.style.zoom = 1;
    el.innerHTML = h.join("") + '</table>';
  };
})();
