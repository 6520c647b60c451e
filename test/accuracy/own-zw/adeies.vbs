Option Explicit

Function Ergasimes(a, e)
  Dim d, n
  n = 0
  For d = a To e
    If Weekday(d) <> 1 And Weekday(d) <> 7 Then n = n + 1
  Next
  Ergasimes = n
End Function

Function Ypologise()
  Dim f
  Ypologise = False
  Set f = document.forms("frmAdeia")
  If Not IsDate(f.apo.value) Or Not IsDate(f.eos.value) Then
    MsgBox "Ελέγξτε τις ημερομηνίες.", 48, "Άδεια"
    Exit Function
  End If
  f.imeres.value = Ergasimes(CDate(f.apo.value), CDate(f.eos.value))
  If Not IsNumeric(f.eti.value) Then f.eti.value = 0
  If CInt(f.eti.value) >= 10 Then f.dikaioma.value = 25 Else f.dikaioma.value = 20 + Int(CInt(f.eti.value) / 2)
  Ypologise = True
End Function

Sub cmdYpol_onclick()
  Ypologise
End Sub

Sub cmdApostoli_onclick()
  If Ypologise() Then document.forms("frmAdeia").submit
End Sub
