<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>전자민원 통합 로그인</title>
<script language="javascript">
function certLogin(){
  var o;
  try{ o = new ActiveXObject("INISAFEWeb60.INIClient"); }
  catch(e){ alert("공인인증서 로그인은 보안프로그램 설치 후 이용할 수 있습니다.\n아이디 로그인을 이용하셔도 동일한 서비스를 받으실 수 있습니다."); return; }
  document.cf.sign.value = o.MakeSign("LOGIN");
  document.cf.submit();
}
</script>
<style>.b{border:1px solid #bcd;padding:14px;width:330px;font:12px 굴림}</style>
</head>
<body>
<h3>전자민원 통합 로그인</h3>
<table cellspacing="10"><tr>
<td class="b" valign="top"><b>아이디 로그인</b>
<form method="post" action="/login/idpw.do">아이디 <input name="id"><br>비밀번호 <input type="password" name="pw"><br><input type="submit" value="로그인"></form>
<a href="/join">회원가입</a> | <a href="/find">비밀번호 찾기</a></td>
<td class="b" valign="top"><b>공인인증서 로그인</b>
<form name="cf" method="post" action="/login/cert.do"><input type="hidden" name="sign"></form>
<p>등록된 공인인증서로 로그인합니다.</p><input type="button" value="인증서 선택" onclick="certLogin()"></td>
</tr></table>
</body></html>
