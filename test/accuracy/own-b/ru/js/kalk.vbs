Option Explicit
Sub go_onclick
  Dim z, d, r
  z = f.zar.value
  If Not IsNumeric(z) Then
    MsgBox "¬ведите сумму числом", vbExclamation, "ќтпускные"
    Exit Sub
  End If
  d = CDbl(z) / 3 / 29.6
  r = d * CInt(f.dni.value) * Val2(f.rk.value)
  sd.innerText = FormatNumber(d, 2)
  kv.innerText = FormatNumber(r * 0.87, 2)
  nd.innerText = FormatNumber(r * 0.13, 2)
End Sub
Function Val2(s)
  Val2 = CDbl(Replace(s, ".", Mid(FormatNumber(0.5, 1), 2, 1)))
End Function
