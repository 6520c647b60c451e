<html>
<head>
<title>Ny sag - Sagsbehandling</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<link rel="stylesheet" href="sag.css">
<script language="javascript" src="js/dialog.js"></script>
<script language="javascript">
function vaelgPart() {
  var p = aabnDialog("partsoeg.htm", 520, 400, null);
  if (p) { document.sag.cpr.value = p[0]; document.sag.navn.value = p[1]; document.sag.adresse.value = p[2]; }
}
function vaelgBehandler() {
  var b = aabnDialog("medarbejder.htm", 360, 420, document.sag.afd.value);
  if (b) { document.sag.init.value = b[0]; document.sag.behandler.value = b[1]; }
}
function gem() {
  if (document.sag.cpr.value == "") { alert("Der skal vælges en part"); return false; }
  if (document.sag.init.value == "") { alert("Der skal vælges en sagsbehandler"); return false; }
  return true;
}
</script>
</head>
<body>
<div class="top">Sagsbehandling &gt; Opret sag</div>
<form name="sag" method="post" action="sag_gem.asp" onsubmit="return gem()">
<fieldset><legend>Part</legend>
<table><tr><td>CPR</td><td><input name="cpr" readonly class="ro"> <img src="img/lup.gif" width="16" height="16" alt="Søg part" style="cursor:hand" onclick="vaelgPart()"></td></tr>
<tr><td>Navn</td><td><input name="navn" readonly class="ro" size="40"></td></tr>
<tr><td>Adresse</td><td><input name="adresse" readonly class="ro" size="40"></td></tr></table>
</fieldset>
<fieldset><legend>Sag</legend>
<table><tr><td>Emne (KLE)</td><td><select name="kle"><option>27.39.04 Hjælpemidler</option><option>32.18.12 Sygedagpenge</option><option>16.06.00 Dagpasning</option></select></td></tr>
<tr><td>Titel</td><td><input name="titel" size="60"></td></tr>
<tr><td>Afdeling</td><td><select name="afd"><option>Social og Sundhed</option><option>Børn og Unge</option></select></td></tr>
<tr><td>Sagsbehandler</td><td><input name="init" readonly class="ro" size="6"> <input name="behandler" readonly class="ro" size="30"> <img src="img/lup.gif" width="16" height="16" alt="Vælg" style="cursor:hand" onclick="vaelgBehandler()"></td></tr></table>
</fieldset>
<input type="submit" value="Opret sag">
</form>
</body></html>
