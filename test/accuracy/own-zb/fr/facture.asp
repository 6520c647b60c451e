<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Saisie facture fournisseur</title>
<script language="JavaScript">
var isNav = (navigator.appName.indexOf("Netscape") != -1);
function choixFourn() {
  if (isNav) { window.open("fourn.htm", "fourn", "width=350,height=300,scrollbars=yes"); }
  else { var r = showModalDialog("fourn.htm", window, "dialogWidth:360px"); if (r) recoitFourn(r[0], r[1]); }
}
function recoitFourn(code, nom) { document.fact.code.value = code; document.fact.nom.value = nom; }
function ttc() { var h = parseFloat(document.fact.ht.value); if (!isNaN(h)) document.fact.ttc.value = (h * 1.196).toFixed(2); }
</script></head><body>
<h3>Saisie d'une facture fournisseur</h3>
<form name="fact" method="post" action="facture_enr.asp">
<table border="0" cellpadding="3">
<tr><td>Fournisseur</td><td><input name="code" size="6"> <input name="nom" size="30"> <input type="button" value="..." onclick="choixFourn()"></td></tr>
<tr><td>N° facture</td><td><input name="num" size="15"></td></tr>
<tr><td>Montant HT</td><td><input name="ht" size="10" onchange="ttc()"> €</td></tr>
<tr><td>Montant TTC</td><td><input name="ttc" size="10"> €</td></tr>
<tr><td>Imputation</td><td><select name="imp"><option>606 - Fournitures</option><option>615 - Entretien</option><option>626 - Téléphone</option></select></td></tr>
</table><input type="submit" value="Enregistrer"></form>
<p>Les factures sans bon de commande sont retournées à l'expéditeur.</p></body></html>
