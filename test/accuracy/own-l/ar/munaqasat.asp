<html dir="rtl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
<title>المنافسات المطروحة</title>
<script language="VBScript">
Sub window_onload
  If Hour(Now) < 12 Then
    window.status = "صباح الخير"
  Else
    window.status = "مساء الخير"
  End If
End Sub
</script>
<script language="JavaScript">
function bahth() {
  var k = document.getElementById("k").value, r = document.getElementById("t").getElementsByTagName("tr");
  for (var i = 1; i < r.length; i++) r[i].style.display = (r[i].innerHTML.indexOf(k) >= 0) ? "" : "none";
  return false;
}
</script>
<style>body{font-family:Tahoma;font-size:12px} td,th{border:1px solid #999;padding:4px} th{background:#dfe8d0}</style>
</head>
<body>
<h3>المنافسات المطروحة</h3>
<form onsubmit="return bahth()">كلمة البحث <input id="k" size="20"> <input type="submit" value="بحث"></form>
<table id="t" cellspacing="0">
<tr><th>رقم المنافسة</th><th>الموضوع</th><th>قيمة الكراسة</th><th>آخر موعد</th></tr>
<tr><td>15/1427</td><td><a href="m.asp?id=15">توريد عدادات مياه</a></td><td>1000 ريال</td><td>20/03/1427</td></tr>
<tr><td>17/1427</td><td><a href="m.asp?id=17">صيانة مباني البلدية</a></td><td>500 ريال</td><td>27/03/1427</td></tr>
<tr><td>18/1427</td><td><a href="m.asp?id=18">تشغيل محطة الصرف الصحي</a></td><td>3000 ريال</td><td>04/04/1427</td></tr>
</table>
</body>
</html>
