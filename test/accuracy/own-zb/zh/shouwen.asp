<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>收文登记</title>
<link href="oa.css" rel="stylesheet" type="text/css">
<script language="javascript">
function xuanBm(){
  var arg = new Object();
  arg.win = window; arg.old = document.form1.bmid.value;
  var ret = window.showModalDialog("xuanbm.htm", arg, "dialogWidth=360px;dialogHeight=420px;center=yes;status=no");
  if(ret != null && ret != ""){
    var a = ret.split("|");
    document.form1.bmid.value = a[0];
    document.form1.bmmc.value = a[1];
  }
}
function tijiao(){
  if(document.form1.wjbt.value==""){alert("请输入文件标题！");document.form1.wjbt.focus();return;}
  if(document.form1.bmid.value==""){alert("请选择主办部门！");return;}
  document.form1.submit();
}
</script>
</head>
<body topmargin="0" leftmargin="0">
<form name="form1" method="post" action="shouwen_save.asp">
<input type="hidden" name="bmid">
<table width="620" border="1" align="center" cellpadding="3" cellspacing="0" bordercolor="#99CCFF">
<tr bgcolor="#99CCFF"><td colspan="4" align="center"><b>收文登记表</b></td></tr>
<tr><td>收文编号</td><td>[2006]第 0412 号</td><td>收文日期</td><td><input name="swrq" size="12" value="2006-5-18"></td></tr>
<tr><td>来文单位</td><td colspan="3"><input name="lwdw" size="50"></td></tr>
<tr><td>文件标题</td><td colspan="3"><input name="wjbt" size="60"></td></tr>
<tr><td>主办部门</td><td colspan="3"><input name="bmmc" size="30" readonly> <input type="button" value="选择" onclick="xuanBm()"></td></tr>
<tr><td>紧急程度</td><td colspan="3"><input type="radio" name="jj" value="1" checked>普通 <input type="radio" name="jj" value="2">急件 <input type="radio" name="jj" value="3">特急</td></tr>
</table>
<p align="center"><input type="button" value="登记" onclick="tijiao()"> <input type="reset" value="重填"></p>
</form>
</body></html>
