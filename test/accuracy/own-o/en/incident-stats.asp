<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Incidents by station</title>
<style>body{font-family:Arial;font-size:12px} table{border-collapse:collapse} td,th{border:1px solid #aaa;padding:3px 9px} td.n{text-align:right} th{background:#b71c1c;color:#fff}</style>
<script language="JavaScript">
function toExcel() {
  try {
    var x = new ActiveXObject("Excel.Application"), b = x.Workbooks.Add(), t = document.getElementById("inc");
    for (var r = 0; r < t.rows.length; r++) for (var c = 0; c < t.rows[r].cells.length; c++)
      b.ActiveSheet.Cells(r + 1, c + 1).Value = t.rows[r].cells[c].innerText;
    x.Visible = true;
  } catch (e) { alert("Excel could not be opened from the browser. Please use the CSV link."); }
}
</script></head>
<body>
<h2>Incidents by station, week 23</h2>
<form method="get">Week <input name="w" value="23" size="3"> Year <input name="y" value="2007" size="5"> <input type="submit" value="Show"></form>
<table id="inc">
<tr><th>Station</th><th>Primary fires</th><th>Secondary</th><th>False alarms</th><th>RTC</th><th>Special service</th></tr>
<tr><td>11 Harbour</td><td class="n">4</td><td class="n">9</td><td class="n">17</td><td class="n">2</td><td class="n">5</td></tr>
<tr><td>12 Castle Hill</td><td class="n">2</td><td class="n">14</td><td class="n">11</td><td class="n">1</td><td class="n">3</td></tr>
<tr><td>13 Westgate</td><td class="n">3</td><td class="n">6</td><td class="n">22</td><td class="n">4</td><td class="n">7</td></tr>
<tr><td>14 Kingsbridge</td><td class="n">0</td><td class="n">3</td><td class="n">6</td><td class="n">3</td><td class="n">1</td></tr>
</table>
<p><input type="button" value="Open in Excel" onclick="toExcel()"> <a href="incident-stats.asp?w=23&amp;fmt=csv">CSV</a> | <a href="javascript:window.print()">Print</a></p>
<p>Figures are provisional until the reports are closed. Performance team, ext. 530.</p>
</body></html>
