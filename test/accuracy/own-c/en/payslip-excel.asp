<html><head><title>Monthly timesheet summary - Payroll</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<link rel="stylesheet" href="css/payroll.css"><script language="JavaScript" src="js/office.js"></script></head>
<body bgcolor="#FFFFFF"><h2>Monthly timesheet summary</h2>
<p>Choose your cost centre and month. The summary opens in Microsoft Excel, check it, print it and sign it.</p>
<form name="f"><table class="frm">
<tr><td>Cost centre</td><td><select name="cc"><option value="1">4100 Parks</option>
<option value="2">4110 Cemeteries</option>
<option value="3">4200 Highways</option>
<option value="4">4310 Street lighting</option>
<option value="5">4400 Refuse collection</option></select></td></tr>
<tr><td>Month</td><td><select name="mm"><option value="1">January</option>
<option value="2">February</option>
<option value="3">March</option>
<option value="4">April</option>
<option value="5">May</option>
<option value="6">June</option>
<option value="7">July</option>
<option value="8">August</option>
<option value="9">September</option>
<option value="10">October</option>
<option value="11">November</option>
<option value="12">December</option></select></td></tr>
</table><input type="button" value="Open summary in Excel" onclick="buildSummary(document.f.cc.options[document.f.cc.selectedIndex].text, document.f.mm.value)"></form>
<p class="foot">Payroll Section, ext. 2214</p></body></html>
