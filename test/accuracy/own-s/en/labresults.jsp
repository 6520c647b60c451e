<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Results: HARTLEY, Josephine 604-77-1182</title>
<style type="text/css" media="all">
body{font-family:Arial;font-size:12px} th{background:#cfe2e2;text-align:left} td,th{padding:2px 8px} .H{color:#c00;font-weight:bold}.L{color:#00c;font-weight:bold}
</style><style type="text/css" media="print">.np{display:none}</style>
</head><body>
<object id="factory" style="display:none" viewastext classid="clsid:1663ed61-23eb-11d2-b92f-008048fdd814" codebase="/cab/smsx.cab#Version=6,3,436,14"></object>
<script type="text/javascript">
function printReport() {
  var f = document.getElementById("factory");
  if (f && f.object) {
    f.printing.header = "Pathology - CONFIDENTIAL"; f.printing.footer = "&p of &P";
    f.printing.leftMargin = 15.0;
    f.printing.Print(true);
  } else {
    window.print();
  }
}
function showOnly(cb) {
  var rows = document.getElementById("res").tBodies[0].rows;
  for (var i = 0; i < rows.length; i++) {
    var c = rows[i].cells[1].className;
    rows[i].style.display = (!cb.checked || c == "H" || c == "L") ? "" : "none";
  }
}
</script>
<p class="np"><a href="patient.jsp?id=604771182">Patient</a> | <a href="orders.jsp?id=604771182">Orders</a> | <a href="javascript:printReport()">Print report</a> | <label><input type="checkbox" onclick="showOnly(this)"> abnormal only</label></p>
<h3>HARTLEY, Josephine &nbsp; F &nbsp; 14-Feb-1941 &nbsp; Ward 4C</h3>
<p>Specimen B07-33182, venous blood, collected 03-Oct-2007 06:40. Requested by Dr N. Iyer</p>
<table id="res" border="0"><thead><tr><th>Test</th><th>Result</th><th>Units</th><th>Reference</th></tr></thead><tbody>
<tr><td>Sodium</td><td>138</td><td>mmol/L</td><td>133 - 146</td></tr>
<tr><td>Potassium</td><td class="H">5.9 H</td><td>mmol/L</td><td>3.5 - 5.3</td></tr>
<tr><td>Urea</td><td class="H">14.2 H</td><td>mmol/L</td><td>2.5 - 7.8</td></tr>
<tr><td>Creatinine</td><td class="H">171 H</td><td>umol/L</td><td>45 - 84</td></tr>
<tr><td>Haemoglobin</td><td class="L">98 L</td><td>g/L</td><td>115 - 165</td></tr>
<tr><td>Platelets</td><td>240</td><td>10^9/L</td><td>150 - 400</td></tr></tbody></table>
<p>Comment: haemolysis index 1+, suggest repeat potassium. Authorised by: biomedical scientist on duty.</p>
</body></html>
