/* draw.js - tiny vector drawing, SVG with VML for IE 6-8 */
(function (win, doc) {
  var NS = "http://www.w3.org/2000/svg";
  var svg = !!doc.createElementNS && !!doc.createElementNS(NS, "svg").createSVGRect;
  if (!svg && doc.namespaces) { doc.namespaces.add("v", "urn:schemas-microsoft-com:vml"); doc.createStyleSheet().cssText = "v\\:*{behavior:url(#default#VML);position:absolute}"; }
  win.Draw = function (id, w, h) {
    var box = doc.getElementById(id), s;
    if (svg) { s = doc.createElementNS(NS, "svg"); s.setAttribute("width", w); s.setAttribute("height", h); box.appendChild(s); }
    else box.style.position = "relative";
    function add(tag, a) { var e = doc.createElementNS(NS, tag), k; for (k in a) e.setAttribute(k, a[k]); s.appendChild(e); }
    return {
      line: function (x1, y1, x2, y2, c, t) {
        if (svg) add("line", { x1: x1, y1: y1, x2: x2, y2: y2, stroke: c, "stroke-width": t });
        else box.insertAdjacentHTML("beforeEnd", '<v:line from="' + x1 + 'px,' + y1 + 'px" to="' + x2 + 'px,' + y2 + 'px" strokecolor="' + c + '" strokeweight="' + t + 'px"></v:line>');
      },
      dot: function (x, y, r, c) {
        if (svg) add("circle", { cx: x, cy: y, r: r, fill: c, stroke: "#000" });
        else box.insertAdjacentHTML("beforeEnd", '<v:oval style="left:' + (x - r) + 'px;top:' + (y - r) + 'px;width:' + 2 * r + 'px;height:' + 2 * r + 'px" fillcolor="' + c + '"></v:oval>');
      }
    };
  };
})(window, document);
