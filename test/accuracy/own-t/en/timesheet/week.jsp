<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Bank staff timesheet</title>
<script language="JavaScript">
<!-- hide
var days = new Array("mon","tue","wed","thu","fri","sat","sun");
function hhmm(s) {
  var p = s.split(":");
  if (p.length != 2) return NaN;
  return parseInt(p[0], 10) + parseInt(p[1], 10) / 60;
}
function calc() {
  var f = document.ts, total = 0;
  for (var i = 0; i < days.length; i++) {
    var a = hhmm(f[days[i] + "_in"].value), b = hhmm(f[days[i] + "_out"].value), br = parseFloat(f[days[i] + "_br"].value);
    if (isNaN(a) || isNaN(b)) { f[days[i] + "_h"].value = ""; continue; }
    if (b < a) b += 24;
    var h = b - a - (isNaN(br) ? 0 : br / 60);
    f[days[i] + "_h"].value = h.toFixed(2);
    total += h;
  }
  f.total.value = total.toFixed(2);
  window.status = "Total " + f.total.value + " hours";
}
function rows() {
  for (var i = 0; i < days.length; i++)
    document.write("<tr><td>" + days[i].toUpperCase() + "<\/td><td><input size=5 name=" + days[i] + "_in onchange='calc()'><\/td><td><input size=5 name=" + days[i] + "_out onchange='calc()'><\/td><td><input size=3 name=" + days[i] + "_br onchange='calc()'><\/td><td><input size=5 name=" + days[i] + "_h readonly><\/td><\/tr>");
}
// -->
</script>
</head>
<body bgcolor="#eeeeff" onload="window.status='Ready'">
<h3>Bank staff timesheet - week ending 14 November 2004</h3>
<form name="ts" method="post" action="week.jsp">
Name: <b>P. Okonkwo</b> &nbsp; Assignment: <select name="asg"><option>Ward 3 HCA</option><option>Outpatients HCA</option></select>
<table border="0" cellpadding="2"><tr><th></th><th>Start</th><th>Finish</th><th>Break (min)</th><th>Hours</th></tr>
<script language="JavaScript">rows();</script>
<tr><td colspan="4" align="right">Total</td><td><input name="total" size="5" readonly></td></tr></table>
<input type="submit" value="Submit for authorisation"> <input type="reset" value="Clear">
</form>
<font size="2">Timesheets received after noon on Monday are paid the following week.</font>
</body></html>
