Dim medicos, d, dt
medicos = Array("Dr. Abílio Pinho", "Dra. Conceição Tavares", "Dr. Rui Brandão", "Dra. Isabel Sá", "Dr. Júlio Almeida")
document.write "<table class='escala' cellspacing='0'><tr><th>Dia</th><th>8h-20h</th><th>20h-8h</th></tr>"
For d = 1 To 30
  dt = DateSerial(2003, 6, d)
  If Weekday(dt) = 1 Or Weekday(dt) = 7 Then
    document.write "<tr class='fds'>"
  Else
    document.write "<tr>"
  End If
  document.write "<td>" & d & " " & WeekdayName(Weekday(dt), True) & "</td><td>" & medicos(d Mod 5) & "</td><td>" & medicos((d + 2) Mod 5) & "</td></tr>"
Next
document.write "</table>"
