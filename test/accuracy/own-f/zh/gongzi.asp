<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>工资条</title>
<script>
function daochu(){
  if(window.ActiveXObject){ var x=new ActiveXObject("Excel.Application"); x.Workbooks.Add(); x.Visible=true; }
  else { location.href="gongzi_xls.asp?m=6"; }
}
</script>
</head>
<body>
<table width="100%" cellspacing="0" cellpadding="2" bgcolor="#dfe6ee">
<tr>
<td><b>大学校长办公室</b></td>
<td><a href="index.html"><font size="2">首页</font></a></td>
<td><a href="org.html"><font size="2">机构设置</font></a></td>
<td><a href="forms.html"><font size="2">表格下载</font></a></td>
<td><a href="phones.html"><font size="2">通讯录</font></a></td>
</tr>
</table>
<h3>2010年6月工资条</h3>
<table border="1">
<tr>
<th>基本工资</th>
<th>津贴</th>
<th>扣款</th>
<th>实发</th>
</tr>
<tr>
<td>1850</td>
<td>420</td>
<td>203</td>
<td>2067</td>
</tr>
</table>
<input type="button" value="导出Excel" onclick="daochu()">
<div class="footer">
  <span>最后更新: 2009-08-22</span> |
  <span>联系人: <a href="mailto:web@intranet.local">web@intranet.local</a></span>
</div>
</body>
</html>
