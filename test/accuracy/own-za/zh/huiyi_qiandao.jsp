<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>会议签到登记</title>
<script type="text/javascript" src="js/qiandao.js"></script>
</head>
<body style="font-size:13px;font-family:宋体">
<form name="fm" method="post" action="qiandao_save.jsp">
<input type="hidden" name="ids">
<h3>2006年第三季度安全生产例会　签到登记</h3>
<p>时间：9月28日 14:30　地点：三楼会议室　记录人：办公室</p>
<table border="1" cellspacing="0" cellpadding="4" bordercolor="#999999">
<tr bgcolor="#DDEEFF"><td>到会</td><td>姓名</td><td>部门</td><td>职务</td></tr>
<tr><td><input type="checkbox" value="1001"></td><td>马建军</td><td>生产部</td><td>部长</td></tr>
<tr><td><input type="checkbox" value="1002"></td><td>高丽</td><td>质检部</td><td>副部长</td></tr>
<tr><td><input type="checkbox" value="1003"></td><td>林志强</td><td>设备部</td><td>主管</td></tr>
<tr><td><input type="checkbox" value="1004"></td><td>黄晓梅</td><td>安监部</td><td>专责</td></tr>
</table>
<p>已选 <b><span id="renshu">0</span></b> 人 <input type="button" id="quanxuan" value="全选"> <input type="button" id="tijiao" value="提交"></p>
</form>
</body>
</html>
