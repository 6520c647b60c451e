var X = (function () {
  var ua = navigator.userAgent.toLowerCase(), isOpera = ua.indexOf("opera") > -1,
    isIE = !isOpera && ua.indexOf("msie") > -1, isIE6 = isIE && ua.indexOf("msie 6") > -1;
  if (isIE6) { try { document.execCommand("BackgroundImageCache", false, true); } catch (e) { } }
  function on(o, n, f) { if (o.addEventListener) o.addEventListener(n, f, false); else if (o.attachEvent) o.attachEvent("on" + n, f); }
  return {
    isIE: isIE,
    onReady: function (f) {
      if (isIE) { document.write("<s" + 'cript id="x-ie" defer="defer" src="//:"></s' + "cript>");
        document.getElementById("x-ie").onreadystatechange = function () { if (this.readyState == "complete") f(); }; }
      else on(document, "DOMContentLoaded", f);
    },
    Grid: function (c) {
      var el = document.getElementById(c.renderTo), self = this;
      this.draw = function () {
        var h = "<table border='1'><caption>" + c.title + "</caption><tr>";
        for (var i = 0; i < c.columns.length; i++) h += "<th>" + c.columns[i].header + "</th>";
        for (i = 0; i < c.data.length; i++) h += "</tr><tr><td>" + c.data[i].join("</td><td>") + "</td>";
        el.innerHTML = h + "</tr></table>";
        var th = el.getElementsByTagName("th");
        for (i = 0; i < th.length; i++) (function (k) { on(th[k], "click", function () { c.data.sort(function (a, b) { return a[k] > b[k] ? 1 : -1; }); self.draw(); }); })(i);
      };
      this.draw();
    }
  };
})();
