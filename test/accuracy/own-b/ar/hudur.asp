<html dir="rtl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
<title>حساب ساعات العمل الإضافي</title>
</head>
<body>
<h3>حساب ساعات العمل الإضافي</h3>
وقت الحضور <input id="in1" value="07:30"> وقت الانصراف <input id="out1" value="17:00">
<input type="button" value="احسب" language="VBScript" onclick="Ihsib in1.value, out1.value">
<p>عدد الساعات الإضافية: <b id="natija">-</b></p>
<script language="VBScript">
<!--
Const DAWAM = 7
Sub Ihsib(a, b)
  Dim m
  If Not IsDate(a) Or Not IsDate(b) Then
    MsgBox "الوقت غير صحيح", 48, "تنبيه"
    Exit Sub
  End If
  m = DateDiff("n", CDate(a), CDate(b)) - DAWAM * 60
  If m < 0 Then m = 0
  natija.innerText = m \ 60 & ":" & Right("0" & (m Mod 60), 2)
End Sub
-->
</script>
</body></html>
