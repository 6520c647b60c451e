<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>공지사항 - 사내 포털</title>
<style>body,td{font:12px 돋움}table.list{width:720px;border-collapse:collapse}table.list td,table.list th{border-bottom:1px solid #ddd;padding:6px}th{background:#f2f5fa}</style>
</head><body>
<h2>공지사항</h2>
<form action="notice_list.jsp" method="get"><select name="key"><option value="t">제목<option value="w">작성자</select> <input name="q" size="20"> <input type="submit" value="검색"></form>
<table class="list"><tr><th>번호</th><th>제목</th><th>부서</th><th>등록일</th><th>조회</th></tr>
<tr><td>412</td><td><a href="notice_view.jsp?no=412">2011년 하반기 건강검진 실시 안내</a></td><td>총무팀</td><td>2011-09-05</td><td>318</td></tr>
<tr><td>411</td><td><a href="notice_view.jsp?no=411">추석 연휴 당직 근무표</a></td><td>인사팀</td><td>2011-09-02</td><td>527</td></tr>
<tr><td>410</td><td><a href="notice_view.jsp?no=410">구내식당 메뉴 변경</a></td><td>복지팀</td><td>2011-08-30</td><td>211</td></tr>
</table>
<p><a href="?p=1"><b>1</b></a> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=4">다음</a></p>
</body></html>
