<html><head><title>Tuntikirjaus - Kaupungin liikennelaitos</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="VBScript">
Sub btnLaheta_OnClick
  Dim i, summa
  summa = 0
  For i = 1 To 5
    If Not IsNumeric(Document.tunnit("t" & i).Value) Then
      MsgBox "Tarkista rivi " & i, vbExclamation, "Tuntikirjaus"
      Exit Sub
    End If
    summa = summa + CDbl(Document.tunnit("t" & i).Value)
  Next
  Document.tunnit.yht.Value = FormatNumber(summa, 1)
  If MsgBox("Lähetetäänkö " & summa & " tuntia?", vbYesNo) = vbYes Then Document.tunnit.Submit
End Sub
</script></head><body bgcolor="#EFEFEF">
<h3>Viikko 12 / Korjaamo</h3>
<form name="tunnit" action="tallenna.asp" method="post">
<table><tr><td>Ma<td><input name="t1" size="4" value="8"><td>vaunu 214, jarrut
<tr><td>Ti<td><input name="t2" size="4" value="8"><td>vaunu 214, jarrut
<tr><td>Ke<td><input name="t3" size="4" value="7,5"><td>koulutus
<tr><td>To<td><input name="t4" size="4" value="8"><td>päivystys
<tr><td>Pe<td><input name="t5" size="4" value="6"><td>varasto
<tr><td>Yht.<td><input name="yht" size="5" readonly></table>
<input type="button" name="btnLaheta" value="Lähetä esimiehelle">
</form><p>Kysymykset: palkkatoimisto, puh. 2231</p></body></html>
