<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>市国家税务局 - 税收征管系统登录</title>
<style>
body{font-size:12px;font-family:宋体;background:#dfeaf5;text-align:center} #kuang{width:420px;margin:80px auto 0;background:#fff;border:1px solid #7a9cc6;padding:16px}
h1{font-size:18px;color:#b00} td{padding:6px;text-align:left}
</style>
<script language="javascript">
function denglu() {
  var f = document.loginForm;
  if (f.pin.value == "") { alert("请输入证书口令！"); f.pin.focus(); return; }
  var ret = KeyCtl.OpenDevice(1);
  if (ret != 0) { alert("请插入 USB Key 后重试，错误号：" + ret); return; }
  if (KeyCtl.VerifyPin(f.pin.value) != 0) { alert("口令不正确，还可以再试 " + KeyCtl.RetryCount + " 次"); return; }
  f.cert.value = KeyCtl.GetCert();
  f.sign.value = KeyCtl.SignData(f.rnd.value);
  f.pin.value = "";
  f.submit();
}
</script>
</head>
<body>
<object id="KeyCtl" classid="clsid:3F4A1D66-72B0-4C18-9C0E-6A1D70BD2E51" codebase="USBKeyCtl.cab#version=2,0,1,5" width="0" height="0"></object>
<div id="kuang">
<h1>税收征管信息系统</h1>
<form name="loginForm" method="post" action="login.do">
<input type="hidden" name="rnd" value="8F31A0C7725E"><input type="hidden" name="cert"><input type="hidden" name="sign">
<table align="center">
<tr><td>登录方式：</td><td>数字证书（USB Key）</td></tr>
<tr><td>证书口令：</td><td><input type="password" name="pin" size="18" onkeydown="if(event.keyCode==13)denglu()"></td></tr>
<tr><td></td><td><input type="button" value="登 录" onclick="denglu()"> <input type="reset" value="重 填"></td></tr>
</table>
</form>
<p>自2007年3月1日起停用用户名密码登录。证书遗失请持工作证到信息中心（305室）补办，电话：8012。</p>
</div>
</body></html>
