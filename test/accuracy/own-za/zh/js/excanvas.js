// excanvas (VML canvas for IE), cut down
if (!document.createElement("canvas").getContext) {
  document.namespaces.add("g_vml_", "urn:schemas-microsoft-com:vml");
  window.G_vmlCanvasManager = { initElement: function (el) { el.getContext = function () { return new Ctx(el); }; return el; } };
  function Ctx(el) { this.el = el; this.fillStyle = "#000"; }
  Ctx.prototype = {
    fillRect: function (x, y, w, h) { this.el.insertAdjacentHTML("beforeEnd", '<g_vml_:rect style="position:absolute;left:' + x + "px;top:" + y + "px;width:" + w + "px;height:" + h + 'px" fillcolor="' + this.fillStyle + '" stroked="f"/>'); },
    beginPath: function () {}, moveTo: function () {}, lineTo: function () {}, stroke: function () {}
  };
}
