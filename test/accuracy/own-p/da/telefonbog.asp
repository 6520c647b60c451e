<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Telefonbog</title>
<link rel="stylesheet" href="intra.css" type="text/css">
<script language="JavaScript">
function fokus() {
  if (document.getElementById) document.getElementById("s").focus();
  else if (document.all) document.all.s.focus();
}
</script>
</head>
<body onload="fokus()">
<h2>Telefonbog - Region Midt</h2>
<form action="telefonbog.asp" method="get">
Søg på navn, titel eller lokalnummer: <input type="text" name="s" id="s" value="sø" size="25">
<select name="afd"><option value="">Alle afdelinger</option><option>Økonomi</option><option>Sundhed</option><option>Bygninger</option></select>
<input type="submit" value="Søg">
</form>
<p>3 personer fundet</p>
<table border="0" cellspacing="1" cellpadding="4" bgcolor="#CCCCCC">
<tr bgcolor="#DDE6EE"><th>Navn</th><th>Titel</th><th>Afdeling</th><th>Lokal</th><th>Mail</th></tr>
<tr bgcolor="#FFFFFF"><td>Kirsten Sørensen</td><td>Fuldmægtig</td><td>Økonomi</td><td>4123</td><td><a href="mailto:kiso@region.example">kiso</a></td></tr>
<tr bgcolor="#EEF3F8"><td>Søren Lægaard</td><td>Bygningschef</td><td>Bygninger</td><td>4401</td><td><a href="mailto:sola@region.example">sola</a></td></tr>
<tr bgcolor="#FFFFFF"><td>Åse Østergård Søby</td><td>Overassistent</td><td>Sundhed</td><td>4215</td><td><a href="mailto:aaso@region.example">aaso</a></td></tr>
</table>
</body></html>
