<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>입찰 집행 명세서</title>
<style>td,th{font:9pt 굴림} .tt{background:#e6e6fa}</style>
<script language="javascript">
function toExcel() {
  var xl;
  try { xl = new ActiveXObject("Excel.Application"); }
  catch (e) { alert("엑셀을 직접 실행할 수 없습니다. 오른쪽의 CSV 내려받기를 이용하십시오."); return; }
  xl.Visible = true;
  var ws = xl.Workbooks.Add().ActiveSheet, t = document.getElementById("ms");
  for (var r = 0; r < t.rows.length; r++)
    for (var c = 0; c < t.rows[r].cells.length; c++)
      ws.Cells(r + 1, c + 1).Value = t.rows[r].cells[c].innerText;
}
function sumUp() {
  var t = document.getElementById("ms"), s = 0;
  for (var r = 1; r < t.rows.length; r++) s += parseInt(t.rows[r].cells[3].innerText.replace(/,/g, ""), 10);
  document.getElementById("tot").innerText = String(s).replace(/(\d)(?=(\d{3})+$)/g, "$1,");
}
</script>
</head>
<body onload="sumUp()">
<b>▣ 2004년도 3/4분기 입찰 집행 명세서</b> <input type="button" value="엑셀로 보기" onclick="toExcel()"> <a href="ipchal_2004_3.csv">CSV 내려받기</a> <a href="javascript:window.print()">인쇄</a>
<table id="ms" border="1" cellspacing="0" width="720" bordercolor="#9999cc">
<tr class="tt"><th>공고번호</th><th>건명</th><th>낙찰자</th><th>낙찰금액(원)</th><th>개찰일</th></tr>
<tr><td>2004-071</td><td>하수관거 정비공사(3공구)</td><td>대성건설(주)</td><td align="right">412,500,000</td><td>07-14</td></tr>
<tr><td>2004-074</td><td>민원실 냉난방기 구매</td><td>한빛냉열</td><td align="right">28,340,000</td><td>07-22</td></tr>
<tr><td>2004-080</td><td>청사 청소용역</td><td>(주)깨끗한세상</td><td align="right">96,000,000</td><td>08-09</td></tr>
<tr><td>2004-085</td><td>교통표지판 제작 설치</td><td>동양산업</td><td align="right">17,820,000</td><td>09-03</td></tr>
</table>
<p>합계: <b id="tot"></b> 원 / 담당: 회계과 계약담당 조은정 (☎ 330-2214)</p>
</body></html>
