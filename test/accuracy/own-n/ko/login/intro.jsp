<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="ko">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-KR">
<title>상공회의소 업무 포털 로그인</title>
<style type="text/css">body{font:12px Dotum;background:#f3f3f3}#w{width:420px;margin:60px auto;background:#fff;border:1px solid #ccc;padding:20px}.i{color:#777;font-size:11px}td{padding:4px}</style>
<script type="text/javascript">
var keysec = null;
if (window.ActiveXObject) {
  try { keysec = new ActiveXObject("KeySharp.KeyCtl"); } catch (e) { keysec = null; }
}
function login() {
  var f = document.getElementById("lf");
  if (f.uid.value == "" || f.pw.value == "") { alert("아이디와 비밀번호를 입력하십시오."); return false; }
  if (keysec) { f.enc.value = keysec.Encrypt(f.pw.value); f.pw.value = ""; }
  return true;
}
</script>
</head>
<body>
<div id="w">
<h2>업무 포털</h2>
<form id="lf" action="login_ok.jsp" method="post" onsubmit="return login()">
<input type="hidden" name="enc" value="">
<table>
<tr><td>아이디</td><td><input type="text" name="uid" size="18"></td><td rowspan="2"><input type="submit" value="로그인"></td></tr>
<tr><td>비밀번호</td><td><input type="password" name="pw" size="18"></td></tr>
</table>
</form>
<p class="i">인터넷 익스플로러에서는 키보드 보안(ActiveX)을 설치하실 수 있습니다. 다른 브라우저에서는 SSL로 바로 로그인됩니다.</p>
<ul class="i"><li>회원 증명 발급 안내</li><li>원산지증명 수수료 변경 (7월 1일)</li><li>비밀번호를 잊은 때: 전산팀 내선 302</li></ul>
</div>
</body></html>
