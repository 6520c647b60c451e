var NS = 'http://www.w3.org/2000/svg';
var haySVG = !!(document.createElementNS && document.createElementNS(NS, 'svg').createSVGRect);
function Lienzo(div, w, h) {
  if (haySVG) { this.raiz = document.createElementNS(NS, 'svg'); this.raiz.setAttribute('width', w); this.raiz.setAttribute('height', h); }
  else {
    document.namespaces.add('v', 'urn:schemas-microsoft-com:vml');
    document.createStyleSheet().cssText = 'v\\:*{behavior:url(#default#VML);position:absolute}';
    this.raiz = document.createElement('div');
  }
  div.appendChild(this.raiz);
}
Lienzo.prototype.pon = function (e, t) { e.onclick = function () { ficha(t); }; e.style.cursor = 'pointer'; this.raiz.appendChild(e); return e; };
Lienzo.prototype.linea = function (p, color, g, t) {
  var e;
  if (haySVG) { e = document.createElementNS(NS, 'polyline'); e.setAttribute('points', p.join(' ')); e.setAttribute('fill', 'none'); e.setAttribute('stroke', color); e.setAttribute('stroke-width', g); }
  else { e = document.createElement('v:polyline'); e.points = p.join(','); e.strokecolor = color; e.strokeweight = g + 'px'; e.filled = false; }
  return this.pon(e, t);
};
Lienzo.prototype.circulo = function (x, y, r, color, t) {
  var e;
  if (haySVG) { e = document.createElementNS(NS, 'circle'); e.setAttribute('cx', x); e.setAttribute('cy', y); e.setAttribute('r', r); e.setAttribute('fill', color); }
  else { e = document.createElement('v:oval'); e.style.left = (x - r) + 'px'; e.style.top = (y - r) + 'px'; e.style.width = e.style.height = 2 * r + 'px'; e.fillcolor = color; }
  return this.pon(e, t);
};
