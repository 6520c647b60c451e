<html><head><title>여신 전자결재 - 인증서 로그인</title>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<script language="javascript" src="js/certmod.js"></script>
<style>td,body{font-family:굴림;font-size:9pt} .t{background:#003b7a;color:#fff;font-weight:bold;padding:5px}</style></head>
<body topmargin="0" leftmargin="0">
<script>writeCertObject();</script>
<table width="760" cellpadding="0" cellspacing="0" align="center"><tr><td class="t">한빛저축은행 여신심사부 전자결재</td></tr>
<tr><td height="120" style="padding:12px">여신 전자결재는 <b>은행직원용 공인인증서</b>로만 로그인할 수 있습니다.<br>
인증서는 USB 저장매체에 보관하시고, 퇴실 시 반드시 회수하시기 바랍니다.<br>결재 가능 시간: 평일 08:30 ~ 19:00</td></tr>
<tr><td align="center"><form name="f" method="post" action="/loan/login.do" onsubmit="return false">
<input type="hidden" name="signed"><input type="hidden" name="nonce" value="A93F0C77D1">
행번 <input type="text" name="empno" maxlength="8" size="10">
<input type="button" value="인증서 로그인" onclick="certLogin(document.f)"></form></td></tr>
<tr><td style="padding:12px;color:#666">공지: 2월 결산에 따라 2/27(금) 18시 이후 신규 기안이 제한됩니다. 문의 내선 3412</td></tr></table>
</body></html>
