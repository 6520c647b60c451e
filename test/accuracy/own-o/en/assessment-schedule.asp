<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Assessments - Quarterly schedule</title>
<style>
body{font-family:Arial;font-size:9pt;margin:12px} h1{font-size:14pt;color:#003366;border-bottom:2px solid #003366}
td,th{font-size:9pt;padding:2px 6px} th{background:#dde6f0;text-align:left} .n{text-align:right}
</style>
<script src="office.js"></script>
<script>
var rows = [
 ["0114-22871","Barton & Lyle Ltd","CT",18442.10,"2004-10-31"],
 ["0114-22904","Fenwick Haulage","PAYE",7310.55,"2004-10-19"],
 ["0114-23017","Estate of R. Doyle","IHT",61200.00,"2004-12-01"],
 ["0114-23055","Seaview Hotel (Managers) Ltd","VAT",12907.88,"2004-10-31"]
];
function makeSchedule() {
  var xl = startOffice("Excel");
  if (xl == null) { alert("The schedule cannot be produced on this computer."); return; }
  var wb = xl.Workbooks.Add(), sh = wb.Worksheets(1);
  sh.Cells(1,1).Value = "Schedule of assessments, Q" + document.f.q.value;
  for (var i = 0; i < rows.length; i++)
    for (var j = 0; j < 5; j++) sh.Cells(i + 3, j + 1).Value = rows[i][j];
  sh.Columns("D").NumberFormat = "#,##0.00";
  sh.Columns.AutoFit();
  xl.Visible = true;
}
</script></head>
<body>
<h1>Quarterly schedule of assessments</h1>
<p>District 114 &ndash; North. Officer: K. Marsden. 4 assessments are ready to be scheduled. The schedule must be signed by the District Inspector and sent to Accounts
by the fifth working day of the quarter. Corrections after that date go on form S12.</p>
<form name="f" onsubmit="return false">
Quarter <select name="q"><option>1<option>2<option selected>3<option>4</select>
Order by <select name="o"><option>Reference<option>Taxpayer<option>Due date</select>
<input type="button" value="Produce schedule" onclick="makeSchedule()">
</form>
<p><a href="#">Assessments not yet agreed (12)</a> | <a href="#">Scheduled last quarter</a> | <a href="#">Form S12</a></p>
</body></html>
