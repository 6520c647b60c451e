<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>인터넷뱅킹 기업 업무 - 공인인증서 로그인</title>
<script language="javascript" src="js/xecure.js"></script></head>
<body topmargin="0">
<script>PrintObjectTag();</script>
<table width="640" align="center"><tr><td><img src="img/logo.gif" alt="은행"></td></tr>
<tr><td bgcolor="#eef3f8" style="padding:20px">공인인증서를 선택하신 후 비밀번호를 입력하여 주십시오.<br>
<form name="xwf" method="post" action="login_proc.jsp"><input type="hidden" name="signed_msg"><input type="hidden" name="challenge" value="8f20acd1">
<input type="button" value="인증서 로그인" onclick="return XecureSubmitLogin(document.xwf)"></form>
※ 아이디/비밀번호 로그인은 2005년 12월부터 종료되었습니다.</td></tr></table>
</body></html>
