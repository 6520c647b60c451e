<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><title>Üretim ve Satış Panosu</title>
<script type="text/javascript" src="js/FusionCharts.js"></script>
<style>body{font:11px Verdana;background:#f2f2f2}.kutu{float:left;background:#fff;border:1px solid #bbb;margin:6px;padding:6px;width:420px}.kutu h4{margin:0 0 6px 0;color:#224}</style></head><body>
<h3>Üretim ve Satış Panosu &ndash; Mayıs 2008</h3>
<div class="kutu"><h4>Aylık üretim (ton)</h4><div id="g1" align="center">Grafik için Flash Player gereklidir.</div></div>
<div class="kutu"><h4>Bölgelere göre satış</h4><div id="g2" align="center">Grafik için Flash Player gereklidir.</div></div>
<div class="kutu"><h4>Duruş nedenleri</h4><div id="g3" align="center">Grafik için Flash Player gereklidir.</div></div>
<div class="kutu"><h4>Hedef / gerçekleşen</h4><div id="g4" align="center">Grafik için Flash Player gereklidir.</div></div>
<script type="text/javascript">
var c1 = new FusionCharts("Charts/FCF_Column3D.swf", "c1", "400", "220"); c1.setDataURL("veri/uretim.aspx"); c1.render("g1");
var c2 = new FusionCharts("Charts/FCF_Pie3D.swf", "c2", "400", "220"); c2.setDataURL("veri/bolge.aspx"); c2.render("g2");
var c3 = new FusionCharts("Charts/FCF_Bar2D.swf", "c3", "400", "220"); c3.setDataURL("veri/durus.aspx"); c3.render("g3");
var c4 = new FusionCharts("Charts/FCF_MSLine.swf", "c4", "400", "220"); c4.setDataURL("veri/hedef.aspx"); c4.render("g4");
</script><p style="clear:both">Veriler her gece 02:00'de güncellenir. Planlama Müdürlüğü, dahili 440</p></body></html>
