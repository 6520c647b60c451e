' toets.vbs - H. Brouwer 2001
Dim sleutel
sleutel = Array("a", "b", "a", "c", "b")
Sub Nakijken()
  Dim i, j, goed, el
  goed = 0
  For i = 1 To 5
    Set el = Document.t.elements("v" & i)
    For j = 0 To 2
      If el(j).Checked And el(j).Value = sleutel(i - 1) Then goed = goed + 1
    Next
  Next
  MsgBox "U heeft " & goed & " van de 5 goed", 64, "Toets BHV"
  Window.Location.Href = "uitslag.asp?goed=" & goed
End Sub
