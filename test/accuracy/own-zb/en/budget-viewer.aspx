<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Budget Monitoring 2003/04</title>
<style>body{font-family:Arial;font-size:10pt} .bar{background:#000066;color:#fff;padding:5px}</style>
<script language="JavaScript">
function fill() {
  var s = document.all.ss1, d = document.all.src.value.split("\n"), c = s.ActiveSheet.Cells;
  for (var r = 0; r < d.length; r++) {
    var v = d[r].split(";");
    for (var k = 0; k < v.length; k++) c(r + 1, k + 1).Value = v[k];
  }
  s.ActiveSheet.Range("A1:E1").Font.Bold = true;
  s.DisplayToolbar = true;
}
</script>
</head>
<body onload="fill()">
<div class="bar">Budget Monitoring - Adult Social Care - Period 9</div>
<p>Figures in &pound;000. Amend column D and use the toolbar to export your forecast.</p>
<input type="hidden" id="src" value="Cost centre;Budget;Actual;Forecast;Variance&#10;Home care;4120;3202;4290;170&#10;Day centres;1310;955;1275;-35&#10;Residential;8840;6710;9010;170">
<object id="ss1" classid="clsid:0002E551-0000-0000-C000-000000000046" width="760" height="380"></object>
<p>Queries: Group Accountant, ext. 2071. Returns due by the 10th working day.</p>
</body></html>
