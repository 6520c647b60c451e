<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>대한중앙은행 임직원 급여이체</title>
<link rel="stylesheet" href="css/nb.css" type="text/css">
<script language="javascript" src="js/xw_install.js"></script>
<script language="javascript">
<!--
function fnComma(o){
  var v = o.value.replace(/[^0-9]/g,"");
  var r = "";
  while(v.length > 3){ r = "," + v.substr(v.length-3) + r; v = v.substr(0, v.length-3); }
  o.value = v + r;
}
function goTransfer(f){
  if(f.in_acno.value == ""){ alert("입금계좌번호를 입력하십시오."); f.in_acno.focus(); return false; }
  if(f.amt.value == ""){ alert("이체금액을 입력하십시오."); f.amt.focus(); return false; }
  var plain = "acno=" + f.in_acno.value + "&amt=" + f.amt.value.replace(/,/g,"") + "&pw=" + f.acpw.value;
  f.enc_p.value = encData(plain);
  if(f.enc_p.value == "") return false;
  f.action = "/nb/transfer_ok.jsp";
  f.submit();
}
//-->
</script>
</head>
<body leftmargin="0" topmargin="0">
<script>writeXW();</script>
<table width="760" border="0" cellpadding="0" cellspacing="0"><tr><td class="tit">급여 · 경비 이체</td></tr></table>
<form name="frm" method="post" onsubmit="return false">
<input type="hidden" name="enc_p">
<table width="600" border="1" cellpadding="4" bordercolor="#cccccc" style="border-collapse:collapse">
<tr><th>출금계좌</th><td><select name="out_acno"><option>110-02-334512</option><option>110-07-009871</option></select></td></tr>
<tr><th>계좌비밀번호</th><td><input type="password" name="acpw" size="6" maxlength="4"></td></tr>
<tr><th>입금은행</th><td><select name="bank"><option value="04">국민</option><option value="11">농협</option><option value="20">우리</option></select></td></tr>
<tr><th>입금계좌번호</th><td><input type="text" name="in_acno" size="20"></td></tr>
<tr><th>이체금액</th><td><input type="text" name="amt" onkeyup="fnComma(this)" style="text-align:right"> 원</td></tr>
</table>
<p><a href="javascript:goTransfer(document.frm)"><img src="img/btn_transfer.gif" border="0" alt="이체실행"></a></p>
</form>
<p class="foot">이체 가능시간 09:00 ~ 21:00, 문의 내선 3120</p>
</body>
</html>
