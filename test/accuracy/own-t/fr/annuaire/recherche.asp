<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Annuaire interne - résultats</title>
<style>.nom{font-weight:bold}.hl{background:#ff9}body{font:12px Verdana}</style>
</head>
<body>
<form action="recherche.asp" method="get" name="rech">
Nom ou service : <input type="text" name="q" value="cardio" size="25"> <input type="submit" value="Chercher">
</form>
<p>4 réponses pour « cardio »</p>
<table cellpadding="4" border="0">
<tr bgcolor="#e6eef7"><td class="nom">Dr Besançon Élise</td><td>Cardiologie, chef de service</td><td>poste 4210</td></tr>
<tr><td class="nom">Secrétariat de cardiologie</td><td>Bâtiment B, niveau 2</td><td>poste 4200</td></tr>
<tr bgcolor="#e6eef7"><td class="nom">Dr Garçon Noël</td><td>Cardiologie interventionnelle</td><td>poste 4217</td></tr>
<tr><td class="nom">Mme Hébert Lucie</td><td>Cadre de santé, soins intensifs cardiologiques</td><td>poste 4231</td></tr>
</table>
<script language="JavaScript">
<!--
// place le curseur à la fin du champ et surligne le mot trouvé (IE)
var ch = document.rech.q;
ch.focus();
if (ch.createTextRange) {
  var r = ch.createTextRange(); r.collapse(false); r.select();
}
if (document.body.createTextRange) {
  var t = document.body.createTextRange(), n = 0;
  while (t.findText(ch.value) && n++ < 50) { t.execCommand("BackColor", false, "#ffff99"); t.collapse(false); }
}
//-->
</script>
<p><a href="annuaire.pdf">Annuaire complet (PDF)</a></p>
</body></html>
