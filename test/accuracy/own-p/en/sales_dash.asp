<html>
<head>
<title>Customer Contact Centre - Performance Dashboard</title>
<script language="JavaScript" src="js/FusionCharts.js"></script>
<link rel="stylesheet" href="dash.css" type="text/css">
</head>
<body>
<div class="head"><span class="t">Contact Centre Performance</span><span class="d">September 2009 &nbsp; <a href="sales_dash.asp?m=8">&laquo; August</a></span></div>
<table width="940" cellspacing="8">
<tr><td class="ch"><h4>Calls answered within 20 seconds (%)</h4><div id="c1">Chart</div></td><td class="ch"><h4>Average waiting time by service</h4><div id="c2">Chart</div></td></tr>
<tr><td class="ch"><h4>Abandoned calls by hour</h4><div id="c3">Chart</div></td><td class="ch"><h4>Contacts by channel</h4><div id="c4">Chart</div></td></tr>
</table>
<script type="text/javascript">
function draw(swf, id, w, h, dataFile) {
  var c = new FusionCharts("Charts/" + swf + ".swf", "f" + id, w, h, "0", "0");
  c.setDataURL(escape("data/" + dataFile + ".asp?m=9&y=2009"));
  c.render(id);
}
draw("AngularGauge", "c1", "440", "250", "sla");
draw("Column3D",     "c2", "440", "250", "wait");
draw("MSLine",       "c3", "440", "250", "aband");
draw("Pie3D",        "c4", "440", "250", "chan");
</script>
<p class="f">Data refreshed nightly from the ACD. Contact: Performance Team.</p>
</body>
</html>
