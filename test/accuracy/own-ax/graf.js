function GrafLinje(id, tal, max) { this.el = document.getElementById(id); this.tal = tal; this.max = max; }
GrafLinje.prototype.rita = function () {
  var i, h = "", b = 20, y, ns = "http://www.w3.org/2000/svg";
  if (document.namespaces && !document.createElementNS) {
    document.namespaces.add("v", "urn:schemas-microsoft-com:vml");
    for (i = 0; i < this.tal.length; i++) {
      y = Math.round(this.tal[i] / this.max * 180);
      h += '<v:rect style="position:absolute;left:' + (i * 40) + 'px;top:' + (190 - y) + 'px;width:28px;height:' + y + 'px" fillcolor="#36c"/>';
    }
    this.el.innerHTML = h;
    return;
  }
  var s = document.createElementNS(ns, "svg"), r;
  s.setAttribute("width", 500); s.setAttribute("height", 200);
  for (i = 0; i < this.tal.length; i++) {
    y = Math.round(this.tal[i] / this.max * 180);
    r = document.createElementNS(ns, "rect");
    r.setAttribute("x", i * 40); r.setAttribute("y", 190 - y); r.setAttribute("width", 28); r.setAttribute("height", y); r.setAttribute("fill", "#3366cc");
    s.appendChild(r);
  }
  this.el.appendChild(s);
};
