<html>
<head>
<meta http-equiv="content-type" content="text/html; charset=euc-kr">
<title>공지사항</title>
<style type="text/css">body,td,select,input{font:9pt 굴림}a{color:#333;text-decoration:none}.th{background:#e8eef7;text-align:center}</style>
<script language="javascript">
function layerView(id) { var o = document.all ? document.all[id] : document.getElementById(id); if (!o) return; o.style.display = o.style.display == "none" ? "" : "none"; }
function chk(f) { if (!f.keyword.value) { alert("검색어를 입력하세요"); f.keyword.focus(); return false; } return true; }
</script>
</head>
<body>
<table width="700" cellspacing="0" cellpadding="4">
<tr class="th"><td width="50">번호</td><td>제목</td><td width="90">글쓴이</td><td width="80">날짜</td><td width="50">조회</td></tr>
<tr><td align="center">131</td><td><a href="view.php?no=131">하반기 정기 건강검진 안내</a></td><td align="center">총무과</td><td align="center">2005-09-12</td><td align="center">412</td></tr>
<tr><td align="center">130</td><td><a href="view.php?no=130">전산실 정전 작업 공지 (9/17)</a></td><td align="center">정보통신과</td><td align="center">2005-09-09</td><td align="center">388</td></tr>
<tr><td align="center">129</td><td><a href="view.php?no=129">추석 연휴 당직자 명단</a></td><td align="center">총무과</td><td align="center">2005-09-07</td><td align="center">530</td></tr>
<tr><td align="center">128</td><td><a href="view.php?no=128">구내식당 휴무 안내</a></td><td align="center">후생복지</td><td align="center">2005-09-02</td><td align="center">275</td></tr>
<tr><td align="center">127</td><td><a href="view.php?no=127">신규 임용자 교육 일정</a></td><td align="center">인사과</td><td align="center">2005-08-30</td><td align="center">301</td></tr>
</table>
<p>[1] <a href="?page=2">[2]</a> <a href="?page=3">[3]</a> &nbsp; <a href="javascript:layerView('srch')">상세검색</a> | <a href="write.php">글쓰기</a></p>
<div id="srch" style="display:none"><form action="gesipan.php" method="get" onsubmit="return chk(this)"><select name="sf"><option value="s">제목</option><option value="c">내용</option></select> <input name="keyword"> <input type="submit" value="검색"></form></div>
</body></html>
