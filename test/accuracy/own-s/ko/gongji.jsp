<html>
<head>
<title>공지사항 - 사내 포털</title>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<style type="text/css">
td,input,select{font-family:굴림,Gulim;font-size:12px} a{color:#333;text-decoration:none} .n{color:#e00}
</style>
<script language="javascript">
function getCookie(name){
  var arr=document.cookie.split("; ");
  for(var i=0;i<arr.length;i++){ var p=arr[i].split("="); if(p[0]==name) return unescape(p[1]); }
  return "";
}
function goPage(n){ document.frm.page.value=n; document.frm.submit(); }
function chk(){ if(document.frm.kw.value==""){ alert("검색어를 입력하세요."); document.frm.kw.focus(); return false; } return true; }
function closeNotice(){ document.cookie="notice0412=done; path=/"; document.getElementById("nt").style.display="none"; }
window.onload=function(){ if(getCookie("notice0412")!="done") document.getElementById("nt").style.display="block"; }
</script></head>
<body>
<div id="nt" style="display:none;border:1px solid #36c;padding:6px;width:640px;background:#eef4ff">4월 12일(토) 02:00~06:00 서버 점검으로 접속이 중단됩니다. <a href="javascript:closeNotice()">[오늘 하루 열지 않기]</a></div>
<form name="frm" method="get" action="gongji.jsp" onsubmit="return chk()"><input type="hidden" name="page" value="1">
<table width="640" cellspacing="0" cellpadding="4" border="0">
<tr bgcolor="#dfe8f6"><td width="50">번호</td><td>제목</td><td width="90">작성부서</td><td width="80">등록일</td><td width="50">조회</td></tr>
<tr><td>318</td><td><a href="view.jsp?no=318">2008년 상반기 건강검진 안내</a> <span class="n">new</span></td><td>총무팀</td><td>2008-04-10</td><td>204</td></tr>
<tr><td>317</td><td><a href="view.jsp?no=317">통근버스 노선 변경 알림</a></td><td>총무팀</td><td>2008-04-07</td><td>377</td></tr>
<tr><td>316</td><td><a href="view.jsp?no=316">정보보안 교육 수강 신청</a></td><td>정보보안팀</td><td>2008-04-02</td><td>512</td></tr>
<tr><td>315</td><td><a href="view.jsp?no=315">1분기 우수사원 명단</a></td><td>인사팀</td><td>2008-03-31</td><td>690</td></tr>
<tr><td colspan="5" align="center"><a href="javascript:goPage(1)">[1]</a> <a href="javascript:goPage(2)">[2]</a> <a href="javascript:goPage(3)">[3]</a></td></tr>
<tr><td colspan="5" align="center"><select name="fld"><option value="t">제목</option><option value="d">부서</option></select> <input name="kw" size="20"> <input type="submit" value="검색"></td></tr>
</table></form>
</body></html>
