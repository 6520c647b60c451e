<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">
<title>Satış grafikleri</title>
<script language="JavaScript" src="FusionCharts.js"></script>
<style>h2{font:bold 14px Verdana;color:#633}td{vertical-align:top}</style>
</head><body>
<h2>Bölge satışları - Ocak / Haziran</h2>
<table><tr><td><div id="div1">Grafik yükleniyor...</div></td><td><div id="div2">Grafik yükleniyor...</div></td></tr></table>
<script type="text/javascript">
var g1 = new FusionCharts("swf/Column3D.swf", "g1", "480", "320", "0", "0");
g1.setDataXML("<chart caption='Marmara' xAxisName='Ay' yAxisName='Bin YTL'><set label='Oca' value='420'/><set label='Şub' value='391'/><set label='Mar' value='455'/><set label='Nis' value='470'/><set label='May' value='502'/><set label='Haz' value='489'/></chart>");
g1.render("div1");
var g2 = new FusionCharts("swf/Pie2D.swf", "g2", "380", "320", "0", "0");
g2.setDataURL("pay.asp?yil=2007");
g2.render("div2");
</script>
</body></html>
