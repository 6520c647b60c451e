Sub Claim()
  If Not IsNumeric(document.o.h.value) Then MsgBox "Hours please" : Exit Sub
  document.o.submit
End Sub
