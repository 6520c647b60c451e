<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>自来水公司营业收费系统</title>
<script language="javascript">
function denglu(){
  var f = document.form1;
  if(f.user.value==""){ alert("请输入工号"); return false; }
  try{
    var ret = ukey.OpenDevice(1);
    f.sn.value = ukey.GetSN();
    f.sign.value = ukey.HashToken(f.rnd.value, f.pwd.value);
    ukey.CloseDevice();
  }catch(e){
    alert("请插入USB Key并安装控件后重新登录！");
    return false;
  }
  return true;
}
</script></head>
<body background="" style="font-size:12px">
<object id="ukey" classid="clsid:C7672410-309E-4318-8B34-016EE77D6B58" codebase="install.cab#version=1,0,0,1" width="0" height="0"></object>
<form name="form1" method="post" action="login_check.asp" onsubmit="return denglu()">
<input type="hidden" name="rnd" value="8F21A0C9"><input type="hidden" name="sn"><input type="hidden" name="sign">
<table align="center" border="0"><tr><td colspan="2"><b>营业收费系统登录</b></td></tr>
<tr><td>工号：</td><td><input name="user"></td></tr>
<tr><td>密码：</td><td><input name="pwd" type="password"></td></tr>
<tr><td colspan="2" align="center"><input type="submit" value="登 录"></td></tr></table>
</form></body></html>