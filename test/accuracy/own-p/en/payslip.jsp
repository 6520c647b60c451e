<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html>
<head>
<title>My payslip - March 2010</title>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<style type="text/css">body{font:12px Arial;margin:20px}#old{display:none;background:#ff9;border:1px solid #cc0;padding:6px}table{border-collapse:collapse;width:620px}td,th{padding:3px 8px;border:1px solid #ddd}.r{text-align:right}</style>
<script type="text/javascript">
function browserCheck() {
  var m = /MSIE (\d+)/.exec(navigator.userAgent);
  if (m && parseInt(m[1], 10) < 7) document.getElementById("old").style.display = "block";
}
</script>
</head>
<body onload="browserCheck()">
<div id="old">You are using an old version of Internet Explorer. This site works best with Internet Explorer 7 or later, or Firefox 3.</div>
<h1>Payslip</h1>
<p>Employee 30044812 &nbsp; <b>Mr G. Lister</b> &nbsp; Tax code 647L &nbsp; Period 12 (March 2010)</p>
<table>
<tr><th>Payments</th><th>Units</th><th>Amount</th><th>Deductions</th><th>Amount</th></tr>
<tr><td>Basic pay</td><td class="r">1.00</td><td class="r">1,985.33</td><td>Income tax</td><td class="r">271.40</td></tr>
<tr><td>Overtime 1.5</td><td class="r">6.00</td><td class="r">123.48</td><td>National Insurance</td><td class="r">178.22</td></tr>
<tr><td>Standby</td><td class="r">2.00</td><td class="r">54.00</td><td>Pension 6.5%</td><td class="r">129.05</td></tr>
<tr><td></td><td></td><td></td><td>Union</td><td class="r">12.40</td></tr>
<tr><th>Total</th><th></th><th class="r">2,162.81</th><th></th><th class="r">591.07</th></tr>
</table>
<p><b>Net pay &pound;1,571.74</b> to account ending 4471</p>
<form action="payslip.jsp" method="get">Other period <select name="p"><option>Mar 2010</option><option>Feb 2010</option><option>Jan 2010</option></select> <input type="submit" value="Show"></form>
</body>
</html>
