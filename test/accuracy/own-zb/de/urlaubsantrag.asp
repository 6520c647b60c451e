<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Urlaubsantrag - Personalamt Landkreis Hohenau</title>
<link rel="stylesheet" href="urlaub.css" type="text/css">
<script language="JavaScript" src="urlaub.js"></script>
</head>
<body bgcolor="#FFFFFF" onload="document.forms[0].grund.focus()">
<table width="740" cellpadding="4" cellspacing="0" border="0">
<tr><td class="kopf"><b>Landkreis Hohenau</b> &middot; Personalamt</td><td class="kopf" align="right">Angemeldet: K. Brückner (10234)</td></tr>
</table>
<h2>Urlaubsantrag 2006</h2>
<p>Resturlaub Vorjahr: <b>3,0</b> Tage &nbsp; Anspruch: <b>30,0</b> Tage &nbsp; bereits genehmigt: <b>11,0</b> Tage</p>
<form name="antrag" method="post" action="urlaub_save.asp" onsubmit="return pruefe(this)">
<input type="hidden" name="pnr" value="10234">
<table border="0" cellpadding="3">
<tr><td>Art</td><td><select name="grund"><option value="E">Erholungsurlaub</option><option value="S">Sonderurlaub</option><option value="B">Bildungsurlaub</option></select></td></tr>
<tr><td>Erster Urlaubstag</td><td><input type="text" name="von" size="10" readonly> <img src="kal.gif" alt="Kalender" class="kal" onclick="datum('von')"></td></tr>
<tr><td>Letzter Urlaubstag</td><td><input type="text" name="bis" size="10" readonly> <img src="kal.gif" alt="Kalender" class="kal" onclick="datum('bis')"></td></tr>
<tr><td>Vertretung</td><td><input type="text" name="vertreter" size="30"></td></tr>
<tr><td valign="top">Bemerkung</td><td><textarea name="bem" rows="3" cols="40"></textarea></td></tr>
<tr><td></td><td><input type="submit" value="Antrag absenden"> <input type="reset" value="Zurücksetzen"></td></tr>
</table>
</form>
<p class="klein">Der Antrag wird automatisch an Ihre Amtsleitung weitergeleitet. Rückfragen: Frau Öttl, Durchwahl 318.</p>
</body>
</html>
