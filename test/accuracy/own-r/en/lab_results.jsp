<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>PathLink - Results enquiry</title>
<link rel="stylesheet" type="text/css" href="css/pathlink.css">
<script type="text/javascript" src="js/pathlink.js"></script>
</head>
<body class="enq">
<div class="bar"><span class="prod">PathLink 2.4</span> User: <b>SJONES</b> &nbsp; Location: <b>Ward 5B</b> &nbsp; <a href="logout.jsp">Log off</a></div>
<form name="enq" onsubmit="loadResults();return false">
<fieldset><legend>Patient</legend>
<label>Hospital no. <input name="hospno" size="10" maxlength="8" value="K204417"></label>
<label>Specialty <select name="spec"><option value="">All</option><option value="HAEM">Haematology</option><option value="CHEM">Clinical chemistry</option><option value="MICR">Microbiology</option></select></label>
<label>Since <select name="since"><option value="7">7 days</option><option value="30">30 days</option><option value="365">1 year</option></select></label>
<input type="submit" value="Show results">
</fieldset>
</form>
<div id="pat">Enter a hospital number and press <b>Show results</b>.</div>
<table id="res" cellspacing="0"><thead><tr><th>Collected</th><th>Test</th><th>Result</th><th>Units</th><th>Range</th><th>Flag</th></tr></thead><tbody id="rows"></tbody></table>
<div class="foot">Results in italics are provisional. Critical values are telephoned. Duty biochemist: bleep 381.</div>
</body>
</html>
