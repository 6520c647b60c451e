<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Haushaltslisten in Excel übernehmen</title>
<style>body{font-family:Arial;font-size:12px}td{padding:3px;border:1px solid #999}</style>
<script language="JavaScript">
var daten = [
  ["0412", "51101", "Dienstreisen", "84.000"],
  ["0412", "51403", "Geräte", "120.500"],
  ["0413", "52601", "Gutachten", "33.000"]
];

function NachExcel() {
  var xl = new ActiveXObject("Excel.Application");
  var wb = xl.Workbooks.Add();
  var sh = wb.Worksheets(1);
  sh.Cells(1, 1).Value = "Kapitel";
  sh.Cells(1, 2).Value = "Titel";
  sh.Cells(1, 3).Value = "Zweck";
  sh.Cells(1, 4).Value = "Ansatz";
  for (var i = 0; i < daten.length; i++)
    for (var j = 0; j < 4; j++) sh.Cells(i + 2, j + 1).Value = daten[i][j];
  xl.Visible = true;
}
</script>
</head>
<body bgcolor="#FFFFFF">
<!-- header -->
<p align="right"><small>Universität, Verwaltung<br>
<a href="index.htm">Startseite</a> |
<a href="org.htm">Organisation</a> |
<a href="forms.htm">Formulare</a></small></p>
<!-- /header -->
<h3>Ministerium - Referat Z 3 - Haushalt</h3>
<p>Die Titelliste des laufenden Jahres wird direkt an Excel übergeben. Bitte Kapitel auswählen und auf die Schaltfläche klicken.</p>
<form name="f">
<table>
<tr>
<td>Kapitel</td>
<td>
<select name="kap">
<option>0412</option>
<option>0413</option></select></td>
</tr>
<tr>
<td>Jahr</td>
<td>
<select name="jahr">
<option>2003</option>
<option>2004</option></select></td>
</tr>
</table>
<p>
<input type="button" value="Titelliste in Excel öffnen" onclick="NachExcel()"></p>
</form>
<!-- footer -->
<p><small>Nur für den Dienstgebrauch</small></p>
</body>
</html>
