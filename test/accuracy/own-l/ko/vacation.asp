<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>휴가 신청</title>
<script language="JavaScript">
function toDate(s) { return new Date(s.substr(0,4), s.substr(5,2) - 1, s.substr(8,2)); }
function calc() {
  var a = document.all("from").value, b = document.all("to").value;
  if (a.length != 10 || b.length != 10) return;
  var n = Math.round((toDate(b) - toDate(a)) / 86400000) + 1;
  document.all("days").value = n;
  document.all("remain").innerText = 15 - n;
}
function send() {
  calc();
  if (document.all("days").value == "" || document.all("days").value < 1) {
    alert("휴가 기간을 확인하십시오.");
    document.all("from").focus();
    return;
  }
  if (document.all("reason").value.replace(/ /g, "") == "") { alert("사유를 입력하십시오."); return; }
  document.all("frm").submit();
}
</script>
</head>
<body style="font-size:9pt">
<b>휴가 신청서</b>
<form id="frm" name="frm" method="post" action="vacation_ok.asp">
<table border="1" cellspacing="0" cellpadding="4" style="font-size:9pt" bordercolor="#aaaaaa">
<tr><td bgcolor="#eeeeee">신청자</td><td>교육지원과 정미경</td></tr>
<tr><td bgcolor="#eeeeee">종류</td><td><select name="kind"><option>연가</option><option>병가</option><option>공가</option><option>특별휴가</option></select></td></tr>
<tr><td bgcolor="#eeeeee">기간</td><td><input id="from" name="from" size="10" value="2004-08-02" onblur="calc()"> ~ <input id="to" name="to" size="10" onblur="calc()"> (<input id="days" name="days" size="2" readonly>일)</td></tr>
<tr><td bgcolor="#eeeeee">잔여</td><td><span id="remain">15</span>일</td></tr>
<tr><td bgcolor="#eeeeee">사유</td><td><input id="reason" name="reason" size="50"></td></tr>
</table>
<input type="button" value="신청" onclick="send()">
</form>
</body>
</html>
