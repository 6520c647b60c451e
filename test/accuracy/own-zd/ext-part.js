var Ext = (function () {
  var ua = navigator.userAgent.toLowerCase(), isOpera = ua.indexOf("opera") > -1,
      isIE = !isOpera && ua.indexOf("msie") > -1, isIE6 = isIE && ua.indexOf("msie 7") == -1;
  if (isIE6) { try { document.execCommand("BackgroundImageCache", false, true); } catch (e) {} }
  return { isIE: isIE, isIE6: isIE6, isGecko: ua.indexOf("gecko") > -1 };
})();
Ext.onReady = function (fn) {
  if (Ext.isIE) {
    document.write('<s' + 'cript id="ie-deferred-loader" defer="defer" src="/' + '/:"></s' + 'cript>');
    var d = document.getElementById("ie-deferred-loader");
    d.onreadystatechange = function () { if (this.readyState == "complete") fn(); };
  } else if (document.addEventListener) {
    document.addEventListener("DOMContentLoaded", fn, false);
  } else {
    window.attachEvent("onload", fn);
  }
};
Ext.Grid = function (c) { this.c = c; this.dir = 1; };
Ext.Grid.prototype = {
  render: function () {
    var me = this, h = ['<table class="x-grid"><tr>'], i, j, c = this.c;
    for (i = 0; i < c.columns.length; i++) h.push('<th>', c.columns[i], '</th>');
    h.push('</tr>');
    for (j = 0; j < c.store.length; j++) h.push('<tr class="', j % 2 ? 'alt' : '', '"><td>', c.store[j].join('</td><td>'), '</td></tr>');
    h.push('</table>');
    var el = document.getElementById(c.renderTo);
    el.innerHTML = h.join('');
    var ths = el.getElementsByTagName('th');
    for (i = 0; i < ths.length; i++) (function (n) { ths[n].onclick = function () { me.sort(n); }; })(i);
  },
  sort: function (n) {
    var d = (this.dir = -this.dir);
    this.c.store.sort(function (a, b) { return a[n] < b[n] ? d : a[n] > b[n] ? -d : 0; });
    this.render();
  }
};
