<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>공지사항 - 시립병원 내부망</title>
<style>body,td{font-size:9pt;font-family:돋움} a{color:#333;text-decoration:none} .t td{border-bottom:1px solid #ddd;padding:4px}</style>
<script language="javascript">
function flashWrite(url, w, h, id, vars) {
  var s = "<object classid='clsid:d27cdb6e-ae6d-11cf-96b8-444553540000' width='" + w + "' height='" + h + "' id='" + id + "'>" +
    "<param name='movie' value='" + url + "'><param name='FlashVars' value='" + vars + "'><param name='wmode' value='transparent'>" +
    "<embed src='" + url + "' flashvars='" + vars + "' width='" + w + "' height='" + h + "' type='application/x-shockwave-flash'></embed></object>";
  document.write(s);
}
</script>
</head>
<body topmargin="0">
<script>flashWrite("swf/topmenu.swf", "800", "80", "topmenu", "pageNum=3");</script>
<table width="800" bgcolor="#eef3f8"><tr><td><a href="main.jsp">처음</a> | <a href="approval.jsp">전자결재</a> | <b>공지사항</b> | <a href="board.jsp">자유게시판</a> | <a href="phone.jsp">전화번호</a></td></tr></table>
<table width="800" cellspacing="0" class="t">
<tr bgcolor="#f5f5f5"><td width="50">번호</td><td>제목</td><td width="90">작성자</td><td width="80">날짜</td></tr>
<tr><td>412</td><td><a href="notice_view.jsp?no=412">추석 연휴 진료 안내 및 당직표</a></td><td>총무과</td><td>2009-09-28</td></tr>
<tr><td>411</td><td><a href="notice_view.jsp?no=411">신종플루 대응 직원 행동 요령</a></td><td>감염관리실</td><td>2009-09-21</td></tr>
<tr><td>410</td><td><a href="notice_view.jsp?no=410">주차장 도색 공사(9/19~20)</a></td><td>시설과</td><td>2009-09-17</td></tr>
</table>
<form action="notice.jsp">제목 <input name="q" size="20"> <input type="submit" value="검색"></form>
</body>
</html>
