<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Note de frais - Agence de Lyon</title>
<script type="text/javascript" src="evt.js"></script>
<script type="text/javascript">
function nb(v) { v = parseFloat(v.replace(',', '.')); return isNaN(v) ? 0 : v; }
function total() {
  var t = 0, i;
  for (i = 1; i <= 4; i++) t += nb(document.getElementById('m' + i).value);
  t += nb(document.getElementById('km').value) * 0.41;
  document.getElementById('tot').innerHTML = t.toFixed(2).replace('.', ',') + ' &euro;';
}
ajoutEvt(window, 'load', function () {
  for (var i = 1; i <= 4; i++) ajoutEvt(document.getElementById('m' + i), 'change', total);
  ajoutEvt(document.getElementById('km'), 'keyup', total);
  total();
});
</script>
<style type="text/css">body{font-family:Tahoma,sans-serif;font-size:.8em}fieldset{width:480px;margin-bottom:1em}label{float:left;width:180px}</style>
</head><body>
<h1>Note de frais de déplacement</h1>
<p>À remettre avant le 5 du mois suivant, accompagnée des justificatifs originaux.</p>
<form action="enreg_frais.asp" method="post">
<fieldset><legend>Mission</legend>
<label>Nom et prénom</label><input name="nom" size="30" /><br />
<label>Objet</label><input name="objet" size="40" /><br />
<label>Dates</label><input name="d1" size="10" /> au <input name="d2" size="10" /></fieldset>
<fieldset><legend>Dépenses (TTC)</legend>
<label>Train / avion</label><input id="m1" name="m1" size="8" /><br />
<label>Hôtel</label><input id="m2" name="m2" size="8" /><br />
<label>Repas</label><input id="m3" name="m3" size="8" /><br />
<label>Péages et parking</label><input id="m4" name="m4" size="8" /><br />
<label>Kilomètres (véhicule personnel)</label><input id="km" name="km" size="8" /></fieldset>
<p>Total à rembourser : <strong id="tot">0</strong></p>
<input type="submit" value="Transmettre au service comptabilité" />
</form></body></html>
