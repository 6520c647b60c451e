<html><head><title>Offene Rechnungen</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="JavaScript">
function nachExcel() {
  try {
    var xl = new ActiveXObject("Excel.Application");
  } catch (e) { alert("Excel konnte nicht gestartet werden. Bitte die CSV-Datei verwenden."); return; }
  var wb = xl.Workbooks.Add(), ws = wb.ActiveSheet, t = document.getElementById("liste");
  for (var i = 0; i < t.rows.length; i++)
    for (var j = 0; j < t.rows[i].cells.length; j++)
      ws.Cells(i + 1, j + 1).Value = t.rows[i].cells[j].innerText;
  xl.Visible = true;
}
function filter(kst) { location.search = "?kst=" + kst; }
</script>
<style>td,th,select{font:11px Arial} .z{text-align:right} tr.f td{color:#b00000}</style></head>
<body>
<h3>Offene Rechnungen Kreditoren</h3>
Kostenstelle <select onchange="filter(this.value)"><option value="">alle<option value="4100">4100 Bauhof<option value="4200">4200 Schulen<option value="5300">5300 Bäder</select>
<input type="button" value="nach Excel" onclick="nachExcel()"> <a href="rechnungen.csv">als CSV herunterladen</a>
<table id="liste" border="1" cellspacing="0" cellpadding="3">
<tr bgcolor="#dddddd"><th>Beleg</th><th>Kreditor</th><th>Fällig</th><th>Betrag EUR</th><th>Status</th></tr>
<tr class="f"><td><a href="beleg.asp?nr=510233">510233</a></td><td>Müller Baustoffe GmbH</td><td>02.04.2007</td><td class="z">1.204,50</td><td>überfällig</td></tr>
<tr><td><a href="beleg.asp?nr=510260">510260</a></td><td>Stadtwerke</td><td>15.05.2007</td><td class="z">8.330,00</td><td>angewiesen</td></tr>
<tr><td><a href="beleg.asp?nr=510261">510261</a></td><td>Bürobedarf Höfner</td><td>18.05.2007</td><td class="z">212,84</td><td>in Prüfung</td></tr>
<tr><td><a href="beleg.asp?nr=510277">510277</a></td><td>Gärtnerei Böttcher</td><td>22.05.2007</td><td class="z">640,00</td><td>in Prüfung</td></tr>
</table>
<p><small>Stand: Buchungslauf von heute früh, 5:30 Uhr. Fragen an die Geschäftsbuchhaltung, App. 288.</small></p>
</body></html>
