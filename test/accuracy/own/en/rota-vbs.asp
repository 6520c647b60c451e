<html>
<head><title>Ward 7 rota</title>
<script language="VBScript">
Option Explicit
Dim intTotal
Sub window_onload
  intTotal = 0
  cmdCalc.disabled = False
End Sub
Sub cmdCalc_onclick
  Dim i
  intTotal = 0
  For i = 0 To 6
    If IsNumeric(document.frmRota.elements(i).value) Then
      intTotal = intTotal + CInt(document.frmRota.elements(i).value)
    End If
  Next
  MsgBox "Total hours: " & intTotal, vbInformation, "Rota"
  If intTotal > 48 Then MsgBox "Over 48 hours: matron must sign", vbExclamation
  document.frmRota.submit
End Sub
</script></head>
<body><h2>Hours this week</h2>
<form name="frmRota" method="post" action="rota2.asp">
Mon <input name=d0 size=2> Tue <input name=d1 size=2> Wed <input name=d2 size=2> Thu <input name=d3 size=2>
Fri <input name=d4 size=2> Sat <input name=d5 size=2> Sun <input name=d6 size=2>
<input type=button name=cmdCalc value="Save" disabled>
</form></body></html>
