<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Current tenders – Procurement</title>
<script type="text/javascript" src="js/sorttable.js"></script>
<style type="text/css">
table.sortable { border-collapse: collapse; font: 13px Arial }
table.sortable th { background: #24425c; color: #fff; cursor: pointer; padding: 4px 10px; text-align: left }
table.sortable td { padding: 4px 10px; border-bottom: 1px solid #ccc }
</style>
</head>
<body>
<h1>Current tenders</h1>
<table class="sortable">
<thead><tr><th>Ref</th><th>Title</th><th>Estimated value (£)</th><th>Closing date</th></tr></thead>
<tbody>
<tr><td>T/08/112</td><td><a href="tender.php?id=112">Grounds maintenance, lot 2</a></td><td>340000</td><td>14/03/2008</td></tr>
<tr><td>T/08/117</td><td><a href="tender.php?id=117">School transport (SEN)</a></td><td>1250000</td><td>02/04/2008</td></tr>
<tr><td>T/08/120</td><td><a href="tender.php?id=120">Lift servicing, civic buildings</a></td><td>58000</td><td>28/02/2008</td></tr>
<tr><td>T/08/121</td><td><a href="tender.php?id=121">Occupational health</a></td><td>190000</td><td>17/03/2008</td></tr>
</tbody>
</table>
<p>Click a heading to sort.</p>
</body>
</html>
