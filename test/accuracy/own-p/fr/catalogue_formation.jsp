<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>Catalogue de formation</title>
<style type="text/css">.onglet{float:left;padding:5px 12px;background:#ddd;margin-right:2px;cursor:pointer}.actif{background:#fc6}.vol{clear:both;border:1px solid #999;padding:8px;display:none}body{font:13px Arial}</style>
<script type="text/javascript">
function $(e) { return typeof e == 'string' ? document.getElementById(e) : e; }
if (!Array.prototype.indexOf) Array.prototype.indexOf = function (o) { for (var i = 0; i < this.length; i++) if (this[i] === o) return i; return -1; };
var Evt = {
  observe: function (el, n, f) {
    el = $(el);
    if (el.addEventListener) el.addEventListener(n, f, false);
    else if (el.attachEvent) el.attachEvent('on' + n, f);
  },
  element: function (ev) { return ev.target || ev.srcElement; }
};
var vols = ['bureau', 'secu', 'juri'];
function ouvrir(nom) {
  for (var i = 0; i < vols.length; i++) {
    $('v_' + vols[i]).style.display = vols[i] == nom ? 'block' : 'none';
    $('o_' + vols[i]).className = 'onglet' + (vols[i] == nom ? ' actif' : '');
  }
}
Evt.observe(window, 'load', function () {
  for (var i = 0; i < vols.length; i++) Evt.observe('o_' + vols[i], 'click', function (ev) { ouvrir(Evt.element(ev).id.substring(2)); });
  ouvrir('bureau');
});
</script>
</head>
<body>
<h2>Catalogue de formation - 1er semestre 2008</h2>
<div id="o_bureau" class="onglet">Bureautique</div><div id="o_secu" class="onglet">Sécurité</div><div id="o_juri" class="onglet">Juridique</div>
<div id="v_bureau" class="vol"><ul><li>Tableur, niveau 1 (2 jours) <a href="inscription.jsp?c=B1">S'inscrire</a></li><li>Tableur, niveau 2 (1 jour) <a href="inscription.jsp?c=B2">S'inscrire</a></li><li>Publipostage (1 jour) <a href="inscription.jsp?c=B3">S'inscrire</a></li></ul></div>
<div id="v_secu" class="vol"><ul><li>Sauveteur secouriste du travail (2 jours) <a href="inscription.jsp?c=S1">S'inscrire</a></li><li>Habilitation électrique (3 jours) <a href="inscription.jsp?c=S2">S'inscrire</a></li></ul></div>
<div id="v_juri" class="vol"><ul><li>Marchés publics : les bases (2 jours) <a href="inscription.jsp?c=J1">S'inscrire</a></li></ul></div>
</body></html>
