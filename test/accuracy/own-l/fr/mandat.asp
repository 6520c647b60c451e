<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Comptabilité - Saisie d'un mandat</title>
<link rel="stylesheet" href="css/compta.css" type="text/css">
<script language="javascript" src="js/outils.js"></script>
</head>
<body>
<div class="titre">Saisie d'un mandat – Budget principal – Exercice 2005</div>
<form name="mandat" method="post" action="mandat_enr.asp" onsubmit="return controle(this)">
<table class="saisie">
<tr><td>Tiers</td><td><input name="codetiers" size="8" readonly class="gris"> <input name="libtiers" size="40" readonly class="gris">
 <input type="button" value="..." onclick="choisirTiers(document.mandat)"></td></tr>
<tr><td>Article</td><td><select name="article"><option>60611 Eau</option><option>60612 Énergie</option><option>60632 Petit équipement</option><option>6156 Maintenance</option></select></td></tr>
<tr><td>Objet</td><td><input name="objet" size="60"></td></tr>
<tr><td>Montant TTC</td><td><input name="montant" size="12"> €</td></tr>
<tr><td>N° facture</td><td><input name="facture" size="20"></td></tr>
</table>
<p><input type="submit" value="Enregistrer"> <input type="reset" value="Effacer"></p>
</form>
</body>
</html>
