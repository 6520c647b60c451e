var Ext = (function () {
  var ua = navigator.userAgent.toLowerCase(), isOpera = ua.indexOf("opera") > -1, isIE = !isOpera && ua.indexOf("msie") > -1;
  return {
    isIE: isIE,
    on: function (e, n, f) { if (isIE) e.attachEvent("on" + n, f); else e.addEventListener(n, f, false); },
    onReady: function (f) {
      if (isIE) {
        document.write('<s' + 'cript id="ie-deferred-loader" defer="defer" src="/' + '/:"></s' + 'cript>');
        document.getElementById("ie-deferred-loader").onreadystatechange = function () { if (this.readyState == "complete") f(); };
      } else document.addEventListener("DOMContentLoaded", f, false);
    }
  };
})();
Ext.Grid = function (id, o) {
  var t = document.createElement("table"), h = t.insertRow(-1), i;
  for (i = 0; i < o.kopf.length; i++) h.insertCell(-1).innerHTML = "<b>" + o.kopf[i] + "</b>";
  for (i = 0; i < o.daten.length; i++) (function (z) {
    var r = t.insertRow(-1); r.className = "x-row";
    for (var k = 0; k < z.length; k++) r.insertCell(-1).innerHTML = z[k];
    Ext.on(r, "click", function () { o.klick(z); });
  })(o.daten[i]);
  document.getElementById(id).appendChild(t);
};
