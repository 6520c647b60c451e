<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>생산일보 조회</title>
<script src="common/viewer.js"></script>
<script>
function fnSearch() {
  var f = document.frm;
  if (f.ymd.value.length != 8) { alert("일자를 8자리로 입력하세요. (예: 20051103)"); return; }
  rv_open("prod_daily.mrd", "/rp [" + f.ymd.value + "] [" + f.line.value + "]");
}
</script>
<style>body{margin:4px}td,input,select{font:9pt 굴림}</style></head>
<body onload="fnSearch()">
<form name="frm" onsubmit="fnSearch();return false">
<table width="100%" bgcolor="#dce6ef"><tr><td><b>생산일보</b></td><td align="right">일자 <input name="ymd" size="9" value="20051103"> 라인 <select name="line"><option value="1">1라인 (프레스)</option><option value="2">2라인 (도장)</option><option value="3">3라인 (조립)</option></select> <input type="button" value="조회" onclick="fnSearch()"> <input type="button" value="인쇄" onclick="rv_print()"> <input type="button" value="엑셀" onclick="rv_excel()"></td></tr></table></form>
<script>rv_write("100%", 480);</script>
<p>※ 당일 실적은 익일 08시 이후 확정됩니다. 문의: 생산관리팀 5111</p>
</body></html>
