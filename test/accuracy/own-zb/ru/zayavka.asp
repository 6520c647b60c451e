<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Заявка в отдел ИТ</title>
<style>td{font-family:Arial;font-size:10pt} .h{background:#E0E8F0}</style>
<script language="VBScript">
<!--
Sub btnSend_onclick
  Dim f
  Set f = document.frmReq
  If Trim(f.txtTel.value) = "" Then
    MsgBox "Укажите внутренний телефон", vbExclamation, "Заявка"
    f.txtTel.focus
    Exit Sub
  End If
  If Len(f.txtProb.value) < 10 Then
    MsgBox "Опишите проблему подробнее", vbExclamation, "Заявка"
    Exit Sub
  End If
  If MsgBox("Отправить заявку?", vbYesNo + vbQuestion, "Заявка") = vbYes Then
    f.hdnDate.value = FormatDateTime(Now, 2)
    f.submit
  End If
End Sub
-->
</script>
</head>
<body>
<h3>Заявка в отдел информационных технологий</h3>
<form name="frmReq" method="post" action="req_add.asp">
<input type="hidden" name="hdnDate">
<table cellpadding="4" border="0">
<tr><td class="h">Сотрудник</td><td><input name="txtFio" size="40" value="Петрова О. И."></td></tr>
<tr><td class="h">Внутренний телефон</td><td><input name="txtTel" size="8"></td></tr>
<tr><td class="h">Оборудование</td><td><select name="selEq"><option>Компьютер<option>Принтер<option>Сеть<option>1С:Бухгалтерия</select></td></tr>
<tr><td class="h" valign="top">Описание</td><td><textarea name="txtProb" rows="5" cols="45"></textarea></td></tr>
<tr><td></td><td><input type="button" name="btnSend" value="Отправить"></td></tr>
</table>
</form>
<p><a href="req_list.asp">Мои заявки</a></p>
</body>
</html>
