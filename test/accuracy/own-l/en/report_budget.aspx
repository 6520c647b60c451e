<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head><title>Budget monitoring - Report Viewer</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style>.a1{font:8pt Verdana}.tb{background:#ece9d8;padding:3px}.r td{font:9pt Arial;border:1px solid #d3d3d3;padding:2px 6px}.r .h td{background:#4c68a2;color:#fff}.r .n{text-align:right}</style>
<script type="text/javascript">
function RSPrint(server, report) {
  if (typeof document.getElementById("RSClientPrint") == "undefined" || !document.getElementById("RSClientPrint")) {
    var d = document.getElementById("printHost");
    d.innerHTML = '<object id="RSClientPrint" classid="CLSID:FA91DF8D-53AB-455D-AB20-F2F023E498D3" codebase="/ReportServer?rs:Command=Get&rc:GetImage=rsclientprint.cab#Version=2000,080,1038,000" style="display:none"></object>';
  }
  var c = document.getElementById("RSClientPrint");
  if (typeof c.Print == "undefined") { alert("Unable to load client print control."); return; }
  c.MarginLeft = 12.7; c.MarginTop = 12.7;
  c.Culture = 2057;
  c.Print(server, report, "Budget monitoring");
}
function exp(s) { if (s.value != "") location.href = "report_budget.aspx?rs:Format=" + s.value; }
</script>
</head>
<body class="a1">
<div class="tb">Cost centre <select><option>41200 Building Control</option></select> Period <select><option>2007/08 P9</option></select> <input type="button" value="View Report" onclick="location.reload()">
&nbsp; Export <select onchange="exp(this)"><option value="">Select a format</option><option value="PDF">Acrobat (PDF) file</option><option value="EXCEL">Excel</option><option value="CSV">CSV</option></select>
&nbsp; <img src="img/print.gif" alt="Print" style="cursor:pointer" onclick="RSPrint('http://rs01/ReportServer','/Finance/Budget')"></div>
<div id="printHost"></div>
<h3>Budget monitoring 41200 – period 9</h3>
<table class="r" cellspacing="0">
<tr class="h"><td>Account</td><td>Annual budget</td><td>Profile to date</td><td>Actual</td><td>Variance</td></tr>
<tr><td>1001 Salaries</td><td class="n">412,000</td><td class="n">309,000</td><td class="n">301,220</td><td class="n">-7,780</td></tr>
<tr><td>2104 Car allowances</td><td class="n">18,500</td><td class="n">13,875</td><td class="n">15,010</td><td class="n">1,135</td></tr>
<tr><td>3310 Legal fees</td><td class="n">9,000</td><td class="n">6,750</td><td class="n">2,400</td><td class="n">-4,350</td></tr>
<tr><td>9100 Fee income</td><td class="n">-520,000</td><td class="n">-390,000</td><td class="n">-371,885</td><td class="n">18,115</td></tr>
</table>
</body>
</html>
