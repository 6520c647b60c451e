<html>
<head><title>Overdue Fine Calculator</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="VBScript">
Sub btnCalc_OnClick
  Dim d, days, rate
  If Not IsDate(document.frm.due.value) Then
    MsgBox "Please type the due date as mm/dd/yyyy", 48, "Circulation"
    Exit Sub
  End If
  d = CDate(document.frm.due.value)
  days = DateDiff("d", d, Date())
  If days < 0 Then days = 0
  If document.frm.kind.value = "V" Then
    rate = 1.00
  Else
    rate = 0.15
  End If
  document.frm.days.value = days
  document.frm.fine.value = FormatCurrency(days * rate)
End Sub
</script></head>
<body>
<h2>Overdue Fine Calculator</h2>
<p>For desk staff. The result is not stored.</p>
<form name="frm">
<table border="1" cellspacing="0" cellpadding="3">
<tr><td>Date due</td><td><input type="text" name="due"></td></tr>
<tr><td>Material</td><td><select name="kind"><option value="B">Book</option><option value="V">Video</option></select></td></tr>
<tr><td colspan="2" align="center"><input type="button" name="btnCalc" value="Calculate"></td></tr>
<tr><td>Days</td><td><input name="days" readonly></td></tr>
<tr><td>Fine</td><td><input name="fine" readonly></td></tr>
</table></form>
</body></html>
