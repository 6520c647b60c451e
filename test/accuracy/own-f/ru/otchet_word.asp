<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Печать справки</title>
<script language="VBScript">
Sub MakeSpravka()
  Dim wd, doc
  Set wd = CreateObject("Word.Application")
  Set doc = wd.Documents.Add("\\server\shablon\spravka.dot")
  doc.Bookmarks("fio").Range.Text = document.f.fio.value
  doc.Bookmarks("dolg").Range.Text = document.f.dolg.value
  wd.Visible = True
End Sub
</script>
</head>
<body>
<h3>Справка с места работы</h3>
<form name="f">
<table>
<tr>
<td>ФИО</td>
<td>
<input name="fio" size="40"></td>
</tr>
<tr>
<td>Должность</td>
<td>
<input name="dolg" size="40"></td>
</tr>
</table>
<input type="button" value="Сформировать справку" language="VBScript" onclick="MakeSpravka">
</form>
<!-- footer -->
<p><small>Только для служебного пользования</small></p>
</body>
</html>
