<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>사내 공지사항</title>
<style>td{font-size:9pt;font-family:굴림} a{text-decoration:none;color:#333}</style>
<script language="javascript">
function setHome(){
  try {
    document.body.style.behavior = "url(#default#homepage)";
    document.body.setHomePage(location.href);
  } catch (e) {
    alert("브라우저 설정에서 시작 페이지로 지정해 주십시오.");
  }
}
function view(no){ location.href = "gonggi_view.asp?no=" + no; }
</script>
</head>
<body oncontextmenu="return false">
<table width="640"><tr><td><b>사내 공지사항</b></td><td align="right"><a href="javascript:setHome()">시작페이지로</a></td></tr></table>
<table width="640" border="0" cellspacing="1" bgcolor="#999999">
<tr bgcolor="#eeeeee" align="center"><td width="50">번호</td><td>제목</td><td width="80">부서</td><td width="90">등록일</td><td width="50">조회</td></tr>
<tr bgcolor="#ffffff"><td align="center">312</td><td><a href="javascript:view(312)">2006년도 건강검진 안내</a></td><td>총무팀</td><td>2006-05-11</td><td>204</td></tr>
<tr bgcolor="#ffffff"><td align="center">311</td><td><a href="javascript:view(311)">전산실 이전에 따른 시스템 중단</a></td><td>전산팀</td><td>2006-05-09</td><td>188</td></tr>
<tr bgcolor="#ffffff"><td align="center">310</td><td><a href="javascript:view(310)">춘계 체육대회 결과</a></td><td>인사팀</td><td>2006-05-02</td><td>351</td></tr>
</table>
<form action="gonggi.asp" method="get"><p><input name="q" size="20"> <input type="submit" value="검색"></p></form>
</body>
</html>
