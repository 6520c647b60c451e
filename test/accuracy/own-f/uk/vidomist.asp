<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Відомість успішності</title>
</head>
<body>
<h2>Відомість успішності студентів групи ПМ-21</h2>
<table border="1" cellpadding="3">
<tr><th>Прізвище</th><th>Бали</th><th>Оцінка</th>
</tr>
<script language="VBScript">
Dim p, b, i
p = Array("Бондар І.", "Гнатюк О.", "Їжак М.", "Шевчук Л.")
b = Array(92, 74, 61, 88)
For i = 0 To UBound(p)
  Dim o
  If b(i) >= 90 Then
    o = "відмінно"
  ElseIf b(i) >= 75 Then
    o = "добре"
  Else
    o = "задовільно"
  End If
  document.write "<tr><td>" & p(i) & "</td><td>" & b(i) & "</td><td>" & o & "</td></tr>"
Next
</script>
</table>
<p>Деканат факультету прикладної математики</p>
</body>
</html>
