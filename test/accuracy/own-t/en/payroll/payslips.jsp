<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>My payslips</title>
<script type="text/javascript">
function toExcel() {
  try {
    var xl = new ActiveXObject("Excel.Application"), wb = xl.Workbooks.Add(), sh = wb.ActiveSheet;
    var t = document.getElementById("slips");
    for (var r = 0; r < t.rows.length; r++)
      for (var c = 0; c < 4; c++) sh.Cells(r + 1, c + 1).Value = t.rows[r].cells[c].innerText;
    xl.Visible = true;
  } catch (e) {
    alert("The list could not be sent to Excel. Copy the table or use the CSV link instead.");
  }
}
</script>
<style type="text/css">#slips{border-collapse:collapse;font:12px Arial}#slips td,#slips th{border:1px solid #aaa;padding:4px 10px}.r{text-align:right}</style>
</head>
<body>
<h2>My payslips 2008/09</h2>
<p>Employee: Ms T Ridgeway (A077310) &nbsp; Tax code: 543L</p>
<table id="slips">
<tr><th>Period</th><th>Gross</th><th>Deductions</th><th>Net</th><th>Payslip</th></tr>
<tr><td>April</td><td class="r">2,103.50</td><td class="r">611.20</td><td class="r">1,492.30</td><td><a href="slip.jsp?p=01">View</a></td></tr>
<tr><td>May</td><td class="r">2,103.50</td><td class="r">611.20</td><td class="r">1,492.30</td><td><a href="slip.jsp?p=02">View</a></td></tr>
<tr><td>June</td><td class="r">2,240.11</td><td class="r">663.07</td><td class="r">1,577.04</td><td><a href="slip.jsp?p=03">View</a></td></tr>
<tr><td>July</td><td class="r">2,103.50</td><td class="r">611.20</td><td class="r">1,492.30</td><td><a href="slip.jsp?p=04">View</a></td></tr>
</table>
<p><a href="slips.csv">Download as CSV</a> | <a href="#" onclick="toExcel();return false">Send to Excel</a></p>
<p>Queries: payroll helpline 3120, Monday to Thursday.</p>
</body></html>
