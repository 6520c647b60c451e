Sub cmdSzukaj_OnClick
  Dim i, s, wagi
  wagi = Array(1,3,7,9,1,3,7,9,1,3)
  If Len(frm.pesel.value) <> 11 Then
    MsgBox "PESEL musi mieæ 11 cyfr", vbExclamation, "Kartoteka"
    Exit Sub
  End If
  s = 0
  For i = 0 To 9
    s = s + wagi(i) * CInt(Mid(frm.pesel.value, i + 1, 1))
  Next
  If (10 - s Mod 10) Mod 10 <> CInt(Right(frm.pesel.value, 1)) Then
    MsgBox "B³êdny PESEL", vbCritical, "Kartoteka"
    Exit Sub
  End If
  frm.nr.value = "K/" & Left(frm.pesel.value, 6)
  frm.cmdOtworz.disabled = False
End Sub
Sub cmdOtworz_OnClick
  frm.submit
End Sub
