<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Claims dashboard</title><script src="js/fcharts.js"></script></head><body><h2>Claims dashboard, Q3</h2>
<div id="c1">FusionCharts.</div><div id="c2">FusionCharts.</div>
<script>var c=new Chart("Column3D.swf","chart1","600","280");c.setDataURL("claims_month.xml");c.render("c1");c=new Chart("Pie3D.swf","chart2","600","280");c.setDataURL("claims_type.xml");c.render("c2");</script></body></html>
