<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>급여계좌 변경 신청</title>
<style>td,input,select{font:12px 돋움} .th{background:#f0f5ea;width:120px}</style>
<script language="javascript" src="js/secukey.js"></script>
<script language="javascript">
function save() {
  var f = document.frm;
  if (!/^[0-9]{8,16}$/.test(f.acct.value)) { alert("계좌번호는 숫자만 입력하십시오."); f.acct.focus(); return; }
  if (f.owner.value == "") { alert("예금주를 입력하십시오."); f.owner.focus(); return; }
  f.acct.value = SecuKey.getValue(f.acct);
  f.submit();
}
</script>
</head>
<body>
<script>SecuKey.load();</script>
<h3>급여계좌 변경 신청</h3>
<form name="frm" method="post" action="acct_save.jsp">
<table border="1" cellspacing="0" cellpadding="4" width="560">
<tr><td class="th">사번 / 성명</td><td>20011847 / 문정희</td></tr>
<tr><td class="th">현재 계좌</td><td>농협 ***-**-**4471</td></tr>
<tr><td class="th">변경 은행</td><td><select name="bank"><option value="011">농협<option value="004">국민은행<option value="020">우리은행<option value="071">우체국</select></td></tr>
<tr><td class="th">계좌번호</td><td><input name="acct" size="24" maxlength="16"> ('-' 없이 입력)</td></tr>
<tr><td class="th">예금주</td><td><input name="owner" size="14"></td></tr>
<tr><td class="th">적용월</td><td><select name="mm"><option>당월<option>익월</select> (매월 15일 이후 신청분은 익월 적용)</td></tr>
</table>
<p><input type="button" value="신청" onclick="save()"> <input type="button" value="목록" onclick="location.href='acct_list.jsp'"></p>
</form>
<p>첨부서류(통장사본)는 총무팀 급여담당자에게 별도 제출하십시오.</p>
</body></html>
