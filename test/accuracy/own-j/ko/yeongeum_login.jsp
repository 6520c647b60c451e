<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>연금공단 업무포털</title>
<script language="javascript">
document.write('<object id="XWeb" classid="CLSID:7E9FDB80-5316-11D4-B02C-00C04F0CD404" codebase="/cab/xw_install.cab#Version=7,2,0,1" width="0" height="0"></object>');
function certLogin(){
  var s = document.XWeb.Sign_with_option(0, document.frm.challenge.value);
  if(s == ""){ alert("인증서 로그인이 취소되었습니다."); return; }
  document.frm.signed.value = s;
  document.frm.submit();
}
</script></head>
<body>
<form name="frm" method="post" action="certLogin.do">
<input type="hidden" name="challenge" value="20100412-7731"><input type="hidden" name="signed">
<table width="500" align="center" border="0" bgcolor="#f3f6fb" cellpadding="10">
<tr><td><b>연금 업무포털 로그인</b></td></tr>
<tr><td>업무용 공인인증서로만 로그인할 수 있습니다.</td></tr>
<tr><td><input type="button" value="인증서 로그인" onclick="certLogin()"></td></tr>
</table></form></body></html>