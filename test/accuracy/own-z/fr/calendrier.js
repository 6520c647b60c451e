/* calendrier.js - d'après un script de l'Editeur Javascript, modifié P.L. 06/2005 */
var isIE = (document.all && window.ActiveXObject) ? true : false;
var Calendrier = {
  mois: ["Janvier","Février","Mars","Avril","Mai","Juin","Juillet","Août","Septembre","Octobre","Novembre","Décembre"],
  div: null, cible: null, cadre: null,
  ouvrir: function(id, img) {
    this.fermer();
    this.cible = document.getElementById(id);
    var x = 0, y = img.offsetHeight, o = img;
    while (o) { x += o.offsetLeft; y += o.offsetTop; o = o.offsetParent; }
    this.div = document.createElement("div");
    this.div.className = "cal";
    this.div.style.left = x + "px"; this.div.style.top = y + "px";
    document.body.appendChild(this.div);
    var d = new Date();
    this.dessine(d.getFullYear(), d.getMonth());
    if (isIE) {  // les SELECT passent par dessus les DIV
      this.cadre = document.createElement("<iframe src='javascript:false' frameborder='0'>");
      with (this.cadre.style) { position = "absolute"; left = x; top = y; width = this.div.offsetWidth; height = this.div.offsetHeight; filter = "alpha(opacity=0)"; }
      document.body.insertBefore(this.cadre, this.div);
    }
  },
  fermer: function() {
    if (this.div) this.div.parentNode.removeChild(this.div);
    if (this.cadre) this.cadre.parentNode.removeChild(this.cadre);
    this.div = this.cadre = null;
  },
  dessine: function(a, m) {
    if (m < 0) { m = 11; a--; } if (m > 11) { m = 0; a++; }
    var p = (new Date(a, m, 1).getDay() + 6) % 7, n = new Date(a, m + 1, 0).getDate();
    var h = "<table><tr><td onclick='Calendrier.dessine(" + a + "," + (m-1) + ")'>&laquo;</td><td colspan='5'>" + this.mois[m] + " " + a + "</td><td onclick='Calendrier.dessine(" + a + "," + (m+1) + ")'>&raquo;</td></tr><tr>";
    for (var i = 0; i < p; i++) h += "<td></td>";
    for (var j = 1; j <= n; j++) {
      h += "<td class='j' onclick='Calendrier.choix(" + j + "," + (m+1) + "," + a + ")'>" + j + "</td>";
      if ((j + p) % 7 == 0) h += "</tr><tr>";
    }
    this.div.innerHTML = h + "</tr></table>";
  },
  choix: function(j, m, a) {
    this.cible.value = (j < 10 ? "0" : "") + j + "/" + (m < 10 ? "0" : "") + m + "/" + a;
    this.fermer();
  }
};
