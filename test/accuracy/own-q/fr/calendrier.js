/* Petit calendrier - v1.3 - testé IE 5.5/6, Firefox 1.0, Opera 8 */
var Calendrier = {
  ie: /msie/i.test(navigator.userAgent) && !window.opera,
  boite: null, cible: null, cadre: null,
  mois: ['janvier','février','mars','avril','mai','juin','juillet','août','septembre','octobre','novembre','décembre'],
  ouvrir: function (id) {
    this.cible = document.getElementById(id);
    if (!this.boite) {
      this.boite = document.createElement('div'); this.boite.className = 'cal';
      document.body.appendChild(this.boite);
      if (this.ie) { // les <select> passent au-dessus des calques
        this.cadre = document.createElement('<iframe src="javascript:false;" style="position:absolute;filter:alpha(opacity=0)">');
        document.body.appendChild(this.cadre);
      }
      if (document.attachEvent && !document.addEventListener) document.attachEvent('onkeydown', Calendrier.echap);
      else document.addEventListener('keydown', Calendrier.echap, false);
    }
    var o = this.cible, x = 0, y = o.offsetHeight;
    while (o) { x += o.offsetLeft; y += o.offsetTop; o = o.offsetParent; }
    this.boite.style.left = x + 'px'; this.boite.style.top = y + 'px'; this.boite.style.display = 'block';
    this.d = new Date(); this.d.setDate(1);
    this.dessiner();
  },
  bouger: function (n) { this.d.setMonth(this.d.getMonth() + n); this.dessiner(); },
  dessiner: function () {
    var d = this.d, n = new Date(d.getFullYear(), d.getMonth() + 1, 0).getDate(), p = (d.getDay() + 6) % 7, i;
    var h = '<table><tr><td onclick="Calendrier.bouger(-1)">&laquo;</td><th colspan="5">' + this.mois[d.getMonth()] + ' ' + d.getFullYear() + '</th><td onclick="Calendrier.bouger(1)">&raquo;</td></tr><tr>';
    for (i = 0; i < p; i++) h += '<th></th>';
    for (i = 1; i <= n; i++) { h += '<td onclick="Calendrier.choisir(' + i + ')">' + i + '</td>'; if ((i + p) % 7 == 0) h += '</tr><tr>'; }
    this.boite.innerHTML = h + '</tr></table>';
    if (this.cadre) { this.cadre.style.left = this.boite.style.left; this.cadre.style.top = this.boite.style.top; }
  },
  choisir: function (j) {
    var m = this.d.getMonth() + 1;
    this.cible.value = (j < 10 ? '0' : '') + j + '/' + (m < 10 ? '0' : '') + m + '/' + this.d.getFullYear();
    this.boite.style.display = 'none';
  },
  echap: function (e) { e = e || window.event; if (e.keyCode == 27 && Calendrier.boite) Calendrier.boite.style.display = 'none'; }
};
