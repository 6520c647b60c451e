<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Виробіток цехів – графік</title>
<script type="text/javascript" src="js/FusionCharts.js"></script>
<style type="text/css">body{font:12px Verdana;background:#f2f5f8}.box{background:#fff;border:1px solid #b5c4d3;padding:10px;width:740px}</style>
</head><body>
<div class="box">
<h2>Виробіток цехів, 2008 рік</h2>
<form action="grafik-vyrobky.php" method="get">Рік <select name="r"><option>2006</option><option>2007</option><option selected="selected">2008</option></select> Цех <select name="c"><option value="0">усі</option><option value="1">ливарний</option><option value="2">механічний</option><option value="3">складальний</option></select> <input type="submit" value="Побудувати" /></form>
<div id="chartdiv" align="center"></div>
<script type="text/javascript">
var chart = new FusionCharts("charts/FCF_MSColumn3D.swf", "vyr", "700", "380");
chart.setDataURL("grafik-data.php%3Fr%3D2008%26c%3D0");
chart.render("chartdiv");
</script>
<p>Щоб побачити точне значення, наведіть курсор на стовпчик. Дані планового відділу, т. 3-44.</p>
</div></body></html>
