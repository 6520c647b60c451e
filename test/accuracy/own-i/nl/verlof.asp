<html><head><title>Verlofaanvraag</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="VBScript">
Function AantalDagen(van, tot)
  Dim d, n
  n = 0
  For d = CDate(van) To CDate(tot)
    If Weekday(d) <> 1 And Weekday(d) <> 7 Then n = n + 1
  Next
  AantalDagen = n
End Function
Sub Verstuur()
  If Not IsDate(frm.van.value) Or Not IsDate(frm.tot.value) Then
    MsgBox "Vul een geldige datum in.", vbExclamation, "Verlof"
  Else
    frm.dagen.value = AantalDagen(frm.van.value, frm.tot.value)
    If MsgBox("Aanvraag voor " & frm.dagen.value & " dagen versturen?", vbYesNo) = vbYes Then frm.submit
  End If
End Sub
</script></head><body><h2>Verlofaanvraag griffie</h2>
<form id="frm" name="frm" action="verlof_opslaan.asp" method="post">Van <input name="van"> tot <input name="tot"><input type="hidden" name="dagen">
<input type="button" value="Versturen" language="VBScript" onclick="Verstuur()"></form></body></html>
