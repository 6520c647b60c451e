<html><head><title>Bestilling av utstyr</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><script language="VBScript">
<!--
Sub cmdSend_OnClick
  Dim i, sum
  sum = 0
  For i = 1 To 3
    If IsNumeric(document.best.elements("antall" & i).value) Then sum = sum + CInt(document.best.elements("antall" & i).value)
  Next
  If sum = 0 Then
    MsgBox "Du har ikke bestilt noe.", 64, "Bestilling"
  Else
    document.best.submit
  End If
End Sub
-->
</script></head><body><h2>Bestilling av utstyr</h2><form name="best" method="post" action="best.asp">Hansker <input name="antall1" size="3"><br>Støvler <input name="antall2" size="3"><br>Hjelmlykt <input name="antall3" size="3"><br><input type="button" name="cmdSend" value="Send"></form></body></html>
