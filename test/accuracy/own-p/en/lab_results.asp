<html>
<head>
<title>Pathology results - Haematology</title>
<style>
body{font-family:Tahoma;font-size:9pt} table{font-size:9pt} thead td{background:#004C99;color:#fff}
.ban{background:#E6EEF7;border:1px solid #9BB8D8;padding:6px}
</style>
</head>
<body>
<xml id="res" src="data/results.xml"></xml>
<div class="ban"><b>BAXTER, Ronald</b> &nbsp; Hosp. no. H204471 &nbsp; DoB 02/11/1938 &nbsp; Ward: CCU &nbsp; Consultant: Dr Amin</div>
<h3>Cumulative results - last 5 samples</h3>
<table datasrc="#res" id="tb" border="1" cellspacing="0" cellpadding="3" datapagesize="15" width="640">
<thead><tr><td>Taken</td><td>Test</td><td>Result</td><td>Units</td><td>Range</td><td>Flag</td></tr></thead>
<tbody><tr>
<td><span datafld="taken"></span></td><td><span datafld="test"></span></td>
<td align="right"><b><span datafld="value"></span></b></td><td><span datafld="units"></span></td>
<td><span datafld="range"></span></td><td><span datafld="flag" style="color:red"></span></td>
</tr></tbody>
</table>
<p>
<button onclick="tb.previousPage()">&lt; Newer</button>
<button onclick="tb.nextPage()">Older &gt;</button>
<button onclick="window.print()">Print</button>
</p>
<p style="color:#666">Results are provisional until authorised. Queries: Pathology reception, bleep 4410.</p>
</body>
</html>
