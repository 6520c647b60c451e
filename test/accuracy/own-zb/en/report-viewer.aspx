<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Overtime by department</title>
<style type="text/css">.tool{background:#ece9d8;padding:4px;border-bottom:1px solid #999}.rpt td,.rpt th{border:1px solid #ccc;padding:3px 8px;font:12px Arial}</style>
<script type="text/javascript">
function clientPrint() {
  try {
    var p = new ActiveXObject("RSClientPrint.2000");
    p.Print("http://reports/ReportServer", "/HR/Overtime", "Overtime by department");
  } catch (e) { alert("Direct printing is only available in Internet Explorer. Export to PDF and print from there."); }
}
function exportTo() { var v = document.getElementById("fmt").value; if (v) location.href = "Reserved.ReportViewerWebControl.axd?OpType=Export&Format=" + v; }
</script></head><body>
<div class="tool">1 of 1 | <select id="fmt"><option value="">Select a format</option><option value="PDF">Acrobat (PDF) file</option><option value="EXCEL">Excel</option><option value="CSV">CSV</option></select> <a href="javascript:exportTo()">Export</a> | <a href="javascript:clientPrint()">Print</a></div>
<h2>Overtime by department - May 2009</h2><table class="rpt" cellspacing="0"><tr><th>Department</th><th>Hours</th><th>Cost</th></tr><tr><td>Stores</td><td>41.5</td><td>612.13</td></tr><tr><td>Transport</td><td>120.0</td><td>1,830.00</td></tr><tr><td>Cleaning</td><td>18.0</td><td>203.40</td></tr><tr><th>Total</th><th>179.5</th><th>2,645.53</th></tr></table></body></html>
