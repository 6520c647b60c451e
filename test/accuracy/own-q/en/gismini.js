/* GisMini 0.8 - draws parcels as SVG, or as VML in IE 5.5-8 */
(function () {
  var vml = !document.createElementNS && document.namespaces;
  if (vml) {
    document.namespaces.add('v', 'urn:schemas-microsoft-com:vml');
    document.createStyleSheet().cssText = 'v\\:*{behavior:url(#default#VML)}';
  }
  function svg(n, a) { var e = document.createElementNS('http://www.w3.org/2000/svg', n); for (var k in a) e.setAttribute(k, a[k]); return e; }
  window.GisMini = function (box, parcels, onpick) {
    var i, s, e;
    if (vml) {
      for (i = 0; i < parcels.length; i++) {
        e = document.createElement('<v:shape path="m ' + parcels[i].p.replace(/ /g, ' l ') + ' x e" fillcolor="#cde" strokecolor="#234">');
        e.style.cssText = 'position:absolute;width:400px;height:300px'; e.coordsize = '400,300';
        box.appendChild(e); pick(e, parcels[i]);
      }
      return;
    }
    s = svg('svg', { viewBox: '0 0 400 300', width: 400, height: 300 });
    for (i = 0; i < parcels.length; i++) {
      e = svg('polygon', { points: parcels[i].p, fill: '#cde', stroke: '#234' });
      s.appendChild(e); pick(e, parcels[i]);
    }
    box.appendChild(s);
    function pick(el, p) { el.onclick = function () { onpick(p); }; }
  };
})();
