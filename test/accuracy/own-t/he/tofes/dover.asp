<html dir="rtl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1255">
<title>בקשה לאישור נסיעה</title>
<script language="VBScript">
<!--
Sub window_onload
  frmNesia.txtTaarich.value = Date
End Sub
Sub btnShlach_OnClick
  If Len(Trim(frmNesia.txtYaad.value)) = 0 Then
    MsgBox "יש להזין יעד", 48, "שגיאה"
    Exit Sub
  End If
  If Not IsNumeric(frmNesia.txtKm.value) Then
    MsgBox "מספר קילומטרים לא תקין", 48, "שגיאה"
    Exit Sub
  End If
  frmNesia.txtSchum.value = FormatNumber(CDbl(frmNesia.txtKm.value) * 1.3, 2)
  If MsgBox("לשלוח את הבקשה?", 4, "אישור") = 6 Then frmNesia.submit
End Sub
-->
</script>
</head>
<body bgcolor="#e8eef4">
<h3>בית החולים השרון – בקשה לאישור נסיעה בתפקיד</h3>
<form name="frmNesia" method="post" action="dover_shmira.asp">
<table cellpadding="3">
<tr><td>מספר עובד</td><td><input name="txtOved" value="60412"></td></tr>
<tr><td>תאריך</td><td><input name="txtTaarich"></td></tr>
<tr><td>יעד</td><td><input name="txtYaad" size="30"></td></tr>
<tr><td>ק"מ</td><td><input name="txtKm" size="5"></td></tr>
<tr><td>סכום להחזר</td><td><input name="txtSchum" size="8" readonly></td></tr>
</table>
<input type="button" name="btnShlach" value="שליחה">
</form>
<font size="1">מחלקת שכר, שלוחה 1540</font>
</body></html>
