<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<meta http-equiv="X-UA-Compatible" content="IE=5">
<title>加班申报</title>
<script language="javascript">
function $(n){ return document.getElementById(n); }
function tijiao(){
  var ks = $("kssj").value, js = $("jssj").value;
  if(ks == "" || js == ""){ alert("请填写起止时间"); $("kssj").focus(); return; }
  var h = (parseInt(js,10) - parseInt(ks,10));
  if(h <= 0 || h > 12){ alert("加班时数不正确"); return; }
  $("xs").value = h;
  document.forms[0].submit();
}
</script>
</head>
<body style="font-size:12px">
<h3>加班申报单</h3>
<form action="jb_save.asp" method="post">
<input type="hidden" name="xs">
<table border="1" cellspacing="0" cellpadding="4">
<tr><td>申报人</td><td>车间二班 刘铁柱</td></tr>
<tr><td>开始（时）</td><td><input name="kssj" size="4"></td></tr>
<tr><td>结束（时）</td><td><input name="jssj" size="4"></td></tr>
<tr><td>事由</td><td><input name="sy" size="40"></td></tr>
</table>
<input type="button" value="提交" onclick="tijiao()">
</form>
</body></html>
