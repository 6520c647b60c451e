<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Flekstid - ugeseddel</title>
<script language="vbscript">
Option Explicit
Function Minutter(s)
  Dim a
  If InStr(s, ":") = 0 Then Minutter = 0 : Exit Function
  a = Split(s, ":")
  Minutter = CInt(a(0)) * 60 + CInt(a(1))
End Function
Sub Beregn()
  Dim i, t
  t = 0
  For i = 1 To 5
    t = t + Minutter(document.all("ud" & i).value) - Minutter(document.all("ind" & i).value)
  Next
  document.all("total").value = t \ 60 & ":" & Right("0" & (t Mod 60), 2)
End Sub
Sub Godkend_OnClick()
  Beregn
  If document.all("total").value = "0:00" Then
    MsgBox "Du har ikke indtastet nogen tider.", 48, "Flekstid"
  Else
    If MsgBox("Vil du sende ugesedlen til godkendelse?", 36, "Flekstid") = 6 Then uge.Submit
  End If
End Sub
</script>
</head>
<body bgcolor="#ffffff">
<font face="Verdana" size="2"><b>Ugeseddel - uge 41</b></font>
<form name="uge" method="post" action="gem_flekstid.asp">
<table border="1" cellpadding="2" style="font:11px Verdana">
<tr><td></td><td>Mandag</td><td>Tirsdag</td><td>Onsdag</td><td>Torsdag</td><td>Fredag</td></tr>
<tr><td>Kommet</td><td><input name="ind1" size="5"></td><td><input name="ind2" size="5"></td><td><input name="ind3" size="5"></td><td><input name="ind4" size="5"></td><td><input name="ind5" size="5"></td></tr>
<tr><td>Gået</td><td><input name="ud1" size="5"></td><td><input name="ud2" size="5"></td><td><input name="ud3" size="5"></td><td><input name="ud4" size="5"></td><td><input name="ud5" size="5"></td></tr>
</table>
<p style="font:11px Verdana">I alt <input name="total" size="7" readonly value="0:00"> timer</p>
<input type="button" name="Godkend" value="Send til godkendelse">
</form>
</body></html>
