<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>水费收入月报表</title>
<style media="print">.noprint{display:none}</style>
<style>td,th{border:1px solid #000;font-size:12px;padding:3px} table{border-collapse:collapse}</style>
</head>
<body>
<object id="WebBrowser" width="0" height="0" classid="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></object>
<form method="get" class="noprint" action="shouru_baobiao.aspx">
月份 <select name="m"><option>2006-05</option><option>2006-04</option></select> <input type="submit" value="查询">
<input type="button" value="打印" onclick="window.print()">
<input type="button" value="打印预览" onclick="document.all.WebBrowser.ExecWB(7,1)">
<input type="button" value="页面设置" onclick="document.all.WebBrowser.ExecWB(8,1)">
</form>
<h3>水费收入月报表（2006 年 5 月）</h3>
<table>
<tr><th>营业所</th><th>户数</th><th>水量（吨）</th><th>应收（元）</th><th>实收（元）</th><th>回收率</th></tr>
<tr><td>城东</td><td>18 204</td><td>412 330</td><td>742 194</td><td>731 002</td><td>98.5%</td></tr>
<tr><td>城西</td><td>15 077</td><td>350 918</td><td>631 652</td><td>604 110</td><td>95.6%</td></tr>
<tr><td>开发区</td><td>3 120</td><td>288 040</td><td>604 884</td><td>604 884</td><td>100%</td></tr>
</table>
<p>制表：财务科　审核：　　　　　</p>
</body>
</html>
