<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Fiche de signalement d'un événement indésirable</title>
<style type="text/css">
#onglets li{display:inline;border:1px solid #999;padding:3px 10px;cursor:pointer;background:#eee}#onglets li.actif{background:#fff;border-bottom-color:#fff;font-weight:bold}
.volet{border:1px solid #999;padding:12px;width:620px}
*html .volet{height:200px}
body{font-family:Arial;font-size:12px}
</style>
<script type="text/javascript">
function onglet(n) {
  var li = document.getElementById('onglets').getElementsByTagName('li');
  for (var i = 0; i < li.length; i++) {
    li[i].className = (i == n) ? 'actif' : '';
    document.getElementById('v' + i).style.display = (i == n) ? 'block' : 'none';
  }
}
function compte(z) { document.getElementById('reste').innerHTML = (1000 - z.value.length); }
window.onload = function () {
  onglet(0);
  var z = document.getElementById('faits');
  z.onkeyup = function () { compte(z); };
  if (z.attachEvent) z.attachEvent('onpropertychange', function () { compte(z); });
};
</script></head><body>
<h2>Signalement d'un événement indésirable</h2>
<form action="evenement_enr.asp" method="post">
<ul id="onglets"><li onclick="onglet(0)">1. Où et quand</li><li onclick="onglet(1)">2. Les faits</li><li onclick="onglet(2)">3. Déclarant</li></ul>
<div class="volet" id="v0"><p>Date <input name="dt" size="10" /> Heure <input name="hr" size="5" /></p><p>Unité <select name="uf"><option>Réanimation</option><option>Pédiatrie</option><option>Bloc opératoire</option><option>Pharmacie</option></select></p></div>
<div class="volet" id="v1"><p><textarea name="faits" id="faits" rows="6" cols="60"></textarea><br />Il reste <span id="reste">1000</span> caractères.</p><p>Gravité : <input type="radio" name="g" value="1" />mineure <input type="radio" name="g" value="2" />significative <input type="radio" name="g" value="3" />majeure</p></div>
<div class="volet" id="v2"><p>Nom (facultatif) <input name="nom" /></p><p>Fonction <input name="fct" /></p></div>
<p><input type="submit" value="Transmettre au gestionnaire des risques" /></p>
</form>
<p>Le signalement est confidentiel et ne donne lieu à aucune sanction.</p>
</body></html>
