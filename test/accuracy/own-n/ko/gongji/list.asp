<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-KR">
<title>공지사항 - 철도 영업처</title>
<style type="text/css">
body,td,input,select{font-family:굴림;font-size:9pt;color:#333}a{color:#333;text-decoration:none}a:hover{color:#c60;text-decoration:underline}
.hd td{background:#E4EBF2;border-top:2px solid #6A8CAF;text-align:center;height:26px}.ln td{border-bottom:1px solid #ddd;height:24px}
</style>
<script language="javascript">
function chk(f) {
  if (f.word.value.replace(/ /g, "").length < 2) { alert("검색어는 두 글자 이상 입력하십시오."); f.word.focus(); return false; }
  return true;
}
function view(n) { location.href = "view.asp?no=" + n + "&page=1"; }
</script>
</head>
<body topmargin="10" leftmargin="10">
<b>■ 공지사항</b> &nbsp; 전체 118건, 1/8쪽
<table width="720" cellspacing="0">
<tr class="hd"><td width="50">번호</td><td>제목</td><td width="90">부서</td><td width="80">등록일</td><td width="50">조회</td></tr>
<tr class="ln"><td align="center">118</td><td><a href="javascript:view(118)">설 연휴 특별수송 근무 명령</a></td><td align="center">영업계획</td><td align="center">2005-01-27</td><td align="center">412</td></tr>
<tr class="ln"><td align="center">117</td><td><a href="javascript:view(117)">승차권 발매기 동전통 교체 방법</a></td><td align="center">역무설비</td><td align="center">2005-01-25</td><td align="center">230</td></tr>
<tr class="ln"><td align="center">116</td><td><a href="javascript:view(116)">유실물 보관 기간 변경 안내</a></td><td align="center">고객지원</td><td align="center">2005-01-20</td><td align="center">198</td></tr>
<tr class="ln"><td align="center">115</td><td><a href="javascript:view(115)">1월 안전 점검 결과</a></td><td align="center">안전</td><td align="center">2005-01-19</td><td align="center">305</td></tr>
</table>
<p align="center">[1] <a href="list.asp?page=2">[2]</a> <a href="list.asp?page=3">[3]</a> <a href="list.asp?page=4">[4]</a> ▶</p>
<form method="get" action="list.asp" onsubmit="return chk(this)">
<select name="field"><option value="t">제목<option value="c">내용<option value="d">부서</select> <input type="text" name="word" size="20"> <input type="submit" value="검색">
</form>
</body></html>
