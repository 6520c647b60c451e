<html dir="rtl">
<head>
<title>طلب شراء مواد</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
<script language="javascript">
function arqamFaqat() {
  var k = window.event.keyCode;
  if (k == 13 || k == 46 || (k >= 48 && k <= 57)) return true;
  window.event.returnValue = false;
  return false;
}
function majmoo() {
  var s = 0;
  for (var i = 1; i <= 3; i++) s += (Number(document.all["kam" + i].value) || 0) * (Number(document.all["siir" + i].value) || 0);
  document.all["ijmali"].innerText = s.toFixed(3) + " د.ك";
}
function irsal() {
  var f = document.forms["talab"];
  if (f.sabab.value == "") { alert("الرجاء كتابة مبررات الشراء"); f.sabab.focus(); return; }
  f.submit();
}
</script>
</head>
<body bgcolor="#F5F5F0" onload="majmoo()">
<h3 align="center">طلب شراء مواد – إدارة الخدمات العامة</h3>
<form name="talab" method="post" action="hifz.jsp">
<table border="1" align="center" cellpadding="4" cellspacing="0" width="640">
<tr bgcolor="#D6D6C2"><td>م</td><td>الصنف</td><td>الكمية</td><td>السعر التقديري</td></tr>
<tr><td>1</td><td><input name="sinf1" size="40" value="ورق تصوير A4"></td><td><input name="kam1" id="kam1" size="5" value="50" onkeypress="return arqamFaqat()" onkeyup="majmoo()"></td><td><input name="siir1" id="siir1" size="8" value="1.250" onkeypress="return arqamFaqat()" onkeyup="majmoo()"></td></tr>
<tr><td>2</td><td><input name="sinf2" size="40" value="حبر طابعة ليزر"></td><td><input name="kam2" id="kam2" size="5" value="4" onkeypress="return arqamFaqat()" onkeyup="majmoo()"></td><td><input name="siir2" id="siir2" size="8" value="32.000" onkeypress="return arqamFaqat()" onkeyup="majmoo()"></td></tr>
<tr><td>3</td><td><input name="sinf3" size="40"></td><td><input name="kam3" id="kam3" size="5" onkeypress="return arqamFaqat()" onkeyup="majmoo()"></td><td><input name="siir3" id="siir3" size="8" onkeypress="return arqamFaqat()" onkeyup="majmoo()"></td></tr>
<tr><td colspan="3" align="left">الإجمالي</td><td><b id="ijmali"></b></td></tr>
<tr><td colspan="4">مبررات الشراء:<br><textarea name="sabab" rows="3" cols="70"></textarea></td></tr>
</table>
<p align="center"><input type="button" value="إرسال الطلب" onclick="irsal()"> <input type="reset" value="مسح"></p>
</form>
</body></html>
