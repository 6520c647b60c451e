/* chartlite - tiny canvas bar chart, needs excanvas for IE<9 */
function BarChart(id, values, labels) {
  var c = document.getElementById(id);
  if (window.G_vmlCanvasManager) c = G_vmlCanvasManager.initElement(c);
  if (!c.getContext) { c.innerHTML = values.join(", "); return; }
  var g = c.getContext("2d"), w = c.width / values.length, max = Math.max.apply(Math, values);
  for (var i = 0; i < values.length; i++) {
    var h = values[i] / max * (c.height - 20);
    g.fillStyle = i % 2 ? "#7c9cc4" : "#4a6a94";
    g.fillRect(i * w + 3, c.height - h - 14, w - 6, h);
    if (g.fillText) { g.fillStyle = "#333"; g.fillText(labels[i], i * w + 5, c.height - 2); }
  }
}
