<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="zh-Hant">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>門診人次統計</title>
<!--[if lt IE 7]><script type="text/javascript">window.onload=function(){var i=document.images;for(var n=0;n<i.length;n++)if(/\.png$/.test(i[n].src))i[n].style.filter="progid:DXImageTransform.Microsoft.AlphaImageLoader(src='"+i[n].src+"')";}</script><![endif]-->
<style type="text/css">table{border-collapse:collapse;font:13px Arial}td,th{border:1px solid #bbb;padding:4px 10px;text-align:right}th{background:#f2f2f2}</style>
</head>
<body>
<h2>門診人次統計（97 年 1–6 月）</h2>
<form action="tongji.php" method="get">科別 <select name="dept"><option>全部</option><option>內科</option><option>外科</option><option>小兒科</option></select> 年度 <select name="y"><option>97</option><option>96</option></select> <input type="submit" value="查詢" /> <a href="tongji_xls.php?y=97">下載 Excel</a></form>
<p><img src="img/chart97.png" width="480" height="200" alt="各月門診人次長條圖" /></p>
<table><tr><th>科別</th><th>1月</th><th>2月</th><th>3月</th><th>4月</th><th>5月</th><th>6月</th></tr>
<tr><td>內科</td><td>4120</td><td>3310</td><td>4288</td><td>4190</td><td>4302</td><td>4051</td></tr>
<tr><td>外科</td><td>1890</td><td>1502</td><td>1977</td><td>1921</td><td>1958</td><td>1880</td></tr>
<tr><td>小兒科</td><td>2210</td><td>1840</td><td>2405</td><td>2266</td><td>2190</td><td>2018</td></tr>
<tr><td>婦產科</td><td>1120</td><td>980</td><td>1177</td><td>1150</td><td>1163</td><td>1109</td></tr>
</table>
</body></html>
