// VML stand-in, cut down to what our charts use
if (!window.CanvasRenderingContext2D) {
  (function () {
    if (!document.namespaces["g_vml_"])
      document.namespaces.add("g_vml_", "urn:schemas-microsoft-com:vml");
    document.createStyleSheet().cssText = "canvas{display:inline-block;overflow:hidden} g_vml_\\:*{behavior:url(#default#VML)}";
    function Ctx(el) { this.el = el; this.p = []; }
    Ctx.prototype.beginPath = function () { this.p = []; };
    Ctx.prototype.moveTo = function (x, y) { this.p.push([x, y]); };
    Ctx.prototype.lineTo = function (x, y) { this.p.push([x, y]); };
    Ctx.prototype.stroke = function () {
      this.el.insertAdjacentHTML("BeforeEnd", '<g_vml_:line from="' + this.p[0] + '" to="' + this.p[1] + '" strokecolor="' + this.strokeStyle + '"/>');
    };
    Ctx.prototype.fillRect = function (x, y, w, h) {
      this.el.insertAdjacentHTML("BeforeEnd", '<g_vml_:rect style="position:absolute;left:' + x + ';top:' + y + ';width:' + w + ';height:' + h + '" fillcolor="' + this.fillStyle + '"/>');
    };
    window.G_vmlCanvasManager = { initElement: function (el) { var c = new Ctx(el); el.getContext = function () { return c; }; return el; } };
  })();
}
