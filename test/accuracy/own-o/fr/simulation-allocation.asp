<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Agence pour l'emploi - Estimation de l'allocation</title>
<link rel="stylesheet" type="text/css" href="agence.css">
<script language="JavaScript">
// calcul du SJR et de l'allocation journalière
function lire(nom) {
  var v = document.forms(0).elements(nom).value;
  v = v.replace(",", ".").replace(" ", "");
  return (v == "") ? 0 : parseFloat(v);
}
function estimer() {
  var total = lire("brut12") + lire("primes") - lire("indemn");
  var jours = lire("jours");
  if (jours == 0) { alert("Indiquez le nombre de jours travaillés."); return; }
  var sjr = total / jours;
  var a = Math.max(sjr * 0.404 + 10.66, sjr * 0.574);
  if (a > sjr * 0.75) a = sjr * 0.75;
  document.forms(0).elements("sjr").value = sjr.toFixed(2);
  document.forms(0).elements("aj").value = a.toFixed(2);
  document.all("zone").style.display = "";
}
</script>
</head>
<body>
<div class="titre">Outil conseiller &ndash; estimation de l'allocation d'aide au retour à l'emploi</div>
<p>Cette estimation n'engage pas l'institution. Elle se remet oralement au demandeur lors du premier entretien ; la notification est faite par l'Assédic.</p>
<form>
<table>
<tr><td>Salaires bruts des 12 derniers mois</td><td><input name="brut12" size="10"> &euro;</td></tr>
<tr><td>Primes annuelles comprises dans la période</td><td><input name="primes" size="10"> &euro;</td></tr>
<tr><td>Indemnités à exclure (congés payés, préavis)</td><td><input name="indemn" size="10"> &euro;</td></tr>
<tr><td>Jours travaillés</td><td><input name="jours" size="5" value="365"></td></tr>
<tr><td colspan="2"><input type="button" value="Estimer" onclick="estimer()"> <input type="reset" value="Effacer"></td></tr>
</table>
<div id="zone" style="display:none">
Salaire journalier de référence : <input name="sjr" readonly size="8"> &euro;<br>
Allocation journalière brute estimée : <input name="aj" readonly size="8"> &euro;
</div>
</form>
<p class="note">Barème au 1<sup>er</sup> juillet 2006. Rappel : la durée d'affiliation minimale est de six mois au cours des vingt-deux derniers mois.</p>
</body></html>
