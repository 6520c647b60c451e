<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>통합인사관리시스템 로그인</title>
<script type="text/javascript">
function isPlugin(){
  if(!window.ActiveXObject) return false;
  try{ return new ActiveXObject("NPKI.CertCtrl.1") != null; }catch(e){ return false; }
}
function certLogin(){
  if(!isPlugin()){
    alert("공인인증서 로그인은 IE 및 보안프로그램이 필요합니다.\n아이디/비밀번호 로그인을 이용하시기 바랍니다.");
    document.loginForm.uid.focus();
    return;
  }
  location.href="certLogin.jsp";
}
function chk(f){
  if(f.uid.value==""){ alert("사번을 입력하세요."); f.uid.focus(); return false; }
  if(f.pwd.value==""){ alert("비밀번호를 입력하세요."); f.pwd.focus(); return false; }
  return true;
}
</script>
<style type="text/css">body,td{font-size:12px;font-family:돋움}.box{border:3px solid #c5d6e6;padding:20px;width:380px;margin:80px auto}</style>
</head>
<body onload="document.loginForm.uid.focus()">
<div class="box">
<h2>통합인사관리시스템</h2>
<form name="loginForm" action="loginProc.jsp" method="post" onsubmit="return chk(this)">
<table><tr><td>사번</td><td><input type="text" name="uid" maxlength="8"></td><td rowspan="2"><input type="submit" value="로그인" style="height:46px"></td></tr>
<tr><td>비밀번호</td><td><input type="password" name="pwd"></td></tr></table>
</form>
<p><a href="javascript:certLogin()">공인인증서 로그인</a> | <a href="pwdInit.jsp">비밀번호 초기화</a></p>
<p>※ 급여명세 조회는 매월 25일 09시부터 가능합니다. 문의: 인사팀 2134</p>
</div>
</body>
</html>
