<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Reisekostenberechnung</title>
<script language="VBScript">
Sub btnRechnen_OnClick
  Dim km, tage, summe
  km = CDbl(document.frm.km.value)
  tage = CInt(document.frm.tage.value)
  summe = km * 0.30 + tage * 24
  document.frm.summe.value = FormatNumber(summe, 2) & " EUR"
End Sub
</script>
</head>
<body>
<!-- header -->
<p align="right"><small>Universität, Verwaltung<br>
<a href="index.php">Startseite</a> |
<a href="org.php">Organisation</a> |
<a href="forms.php">Formulare</a> |
<a href="phones.php">Telefonverzeichnis</a> |
<a href="cal.php">Termine</a></small></p>
<!-- /header -->
<h2>Reisekosten überschlägig berechnen</h2>
<form name="frm">
<table border="0" cellpadding="4">
<tr>
<td>Gefahrene Kilometer</td>
<td>
<input type="text" name="km" value="0"></td>
</tr>
<tr>
<td>Volle Abwesenheitstage</td>
<td>
<input type="text" name="tage" value="0"></td>
</tr>
<tr>
<td>Erstattung</td>
<td>
<input type="text" name="summe" readonly></td>
</tr>
</table>
<input type="button" name="btnRechnen" value="Berechnen">
</form>
<p>Alle Angaben ohne Gewähr. Maßgeblich ist der Bescheid der Reisekostenstelle.</p>
<div class="footer">
  <span>Letzte Änderung: 2006-11-01</span> |
  <span>Ansprechpartner: <a href="mailto:web@intranet.local">web@intranet.local</a></span>
</div>
</body>
</html>
