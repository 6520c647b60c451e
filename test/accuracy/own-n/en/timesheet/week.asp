<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Weekly timesheet</title>
<link rel="stylesheet" href="ts.css" type="text/css">
</head>
<body>
<h1>Weekly timesheet <small>Quay maintenance, gang 4</small></h1>
<p>Click into a cell and type the hours. Totals follow. Send the sheet by Monday 10:00 or pay will run one week late.</p>
<table id="grid" class="tsgrid" cellspacing="0">
<tr class="h"><td>Job</td><td>Mon</td><td>Tue</td><td>Wed</td><td>Thu</td><td>Fri</td><td>Sat</td><td>Sun</td><td>Total</td></tr>
<tr job="4410"><td>4410 Fender renewal N1</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td class="t">0</td></tr>
<tr job="4415"><td>4415 Crane rail grease</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td class="t">0</td></tr>
<tr job="9001"><td>9001 Training</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td class="t">0</td></tr>
<tr job="9009"><td>9009 Sick</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td class="t">0</td></tr>
</table>
<form name="f" method="post" action="save.asp"><input type="hidden" name="xml">
<p>Clock no. <input name="clock" size="6"> <input type="button" value="Submit timesheet" onclick="document.f.xml.value = grid.getXML(); document.f.submit();"></p>
</form>
</body></html>
