<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>교직원 포털 로그인</title>
<script language="javascript">
var isIE = (navigator.userAgent.indexOf("MSIE") != -1);
if(isIE){
  document.write('<object id="npkey" classid="CLSID:FD2EB5A2-A5E4-4AD1-8A47-9CBD8F7A8A8C" codebase="npkcx.cab#version=2005,11,7,1" width="0" height="0"></object>');
}
function doLogin(f){
  if(f.id.value.length == 0){ alert("아이디를 입력하십시오."); return false; }
  if(isIE && document.npkey && typeof document.npkey.GetText != "undefined"){
    f.encpw.value = document.npkey.GetText("login", "pw");
    f.pw.value = "";
  }
  return true;
}
</script>
</head>
<body>
<form action="https://portal.univ.local/login" method="post" onsubmit="return doLogin(this)">
<input type="hidden" name="encpw">
<table align="center" style="margin-top:100px">
<tr><td colspan="2"><h3>교직원 통합정보시스템</h3></td></tr>
<tr><td>아이디</td><td><input name="id"></td></tr>
<tr><td>비밀번호</td><td><input type="password" name="pw"></td></tr>
<tr><td colspan="2" align="right"><input type="submit" value="로그인"></td></tr>
</table>
</form>
<p align="center" style="color:#888;font-size:11px">키보드 보안 프로그램은 IE 환경에서만 설치되며, 타 브라우저에서는 보안접속(SSL)으로 로그인됩니다.</p>
</body></html>
