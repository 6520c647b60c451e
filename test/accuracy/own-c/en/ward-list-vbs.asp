<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Bed occupancy</title></head><body>
<h2>Bed occupancy by ward</h2>
<select id="selWard"></select> <input type="button" id="cmdShow" name="cmdShow" value="Show">
<div id="res"></div>
<script language="VBScript">
<!--
Dim wards, beds, used
wards = Array("A1 Medicine", "A2 Surgery", "B1 Maternity", "B2 Paediatrics", "C1 ICU")
beds = Array(32, 28, 24, 20, 12)
used = Array(30, 25, 11, 13, 12)
Sub window_onload()
  Dim i, o
  For i = 0 To UBound(wards)
    Set o = document.createElement("OPTION")
    o.Text = wards(i) : o.Value = i
    selWard.add o
  Next
End Sub
Sub cmdShow_onclick()
  Dim n
  n = CInt(selWard.value)
  res.innerHTML = "<b>" & wards(n) & "</b>: " & used(n) & " of " & beds(n) & " beds in use (" & FormatPercent(used(n)/beds(n), 0) & ")"
End Sub
-->
</script></body></html>
