<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>Overtime by Division - Report Manager</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<style type="text/css">.bar{background:#ece9d8;padding:4px;font:8pt Verdana}.r td{font:8pt Arial;padding:2px 12px;border-bottom:1px solid #ccc}.r td.n{text-align:right}.tot td{font-weight:bold}</style>
<script type="text/javascript">
function rsPrint() {
  var box = document.getElementById("prn");
  try {
    box.innerHTML = '<object id="RSClientPrint" classid="CLSID:FA91DF8D-53AB-455D-AB20-F2F023E498D3" codebase="rsclientprint.cab#Version=2005,090,3042,00" width="0" height="0"></object>';
    var c = document.getElementById("RSClientPrint");
    c.MarginLeft = 12.7; c.MarginTop = 12.7;
    c.Print("http://" + location.host + "/ReportServer", "%2fPay%2fOvertime", "Overtime by Division");
  } catch (e) { window.print(); }
}
function go(f) { location.href = "viewer_overtime.aspx?rs:Format=" + f; }
</script>
</head>
<body>
<form method="get" action="viewer_overtime.aspx">
<div class="bar">Period <select name="p"><option>2009/10 P7</option><option>2009/10 P6</option></select> Division <select name="d"><option>All</option><option>North</option><option>South</option><option>Ops Support</option></select> <input type="submit" value="View Report" /></div>
<div class="bar">Page 1 of 1 &nbsp; Export: <a href="javascript:go('PDF')">PDF</a> <a href="javascript:go('EXCEL')">Excel</a> <a href="javascript:go('CSV')">CSV</a> &nbsp; <img src="print.gif" alt="Print" title="Print" onclick="rsPrint()" /></div>
</form>
<div id="prn"></div>
<table class="r" cellspacing="0"><tr><td><b>Division</b></td><td><b>Hours at 1.33</b></td><td><b>Hours at 1.5</b></td><td><b>Rest days</b></td><td><b>Cost</b></td></tr>
<tr><td>North</td><td class="n">412.5</td><td class="n">96.0</td><td class="n">31</td><td class="n">&pound;18,204</td></tr>
<tr><td>South</td><td class="n">377.0</td><td class="n">120.5</td><td class="n">44</td><td class="n">&pound;19,871</td></tr>
<tr><td>Ops Support</td><td class="n">208.0</td><td class="n">61.0</td><td class="n">18</td><td class="n">&pound;10,116</td></tr>
<tr class="tot"><td>Total</td><td class="n">997.5</td><td class="n">277.5</td><td class="n">93</td><td class="n">&pound;48,191</td></tr></table>
</body>
</html>
