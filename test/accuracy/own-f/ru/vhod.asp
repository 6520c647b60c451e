<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>АИС Делопроизводство</title>
</head>
<body bgcolor="#f0f0f0">
<!-- header -->
<p align="right"><small>Университет, ректорат<br>
<a href="index.html">Главная</a> |
<a href="org.html">Структура</a> |
<a href="forms.html">Бланки</a></small></p>
<!-- /header -->
<center>
<h2>АИС «Делопроизводство»</h2>
<script language="JavaScript">
var ua = navigator.userAgent.toLowerCase();
if (ua.indexOf("msie") != -1 && ua.indexOf("opera") == -1) {
  document.write('<form action="login.asp" method="post"><table>');
  document.write('<tr><td>Логин</td><td><input name="l"></td></tr><tr><td>Пароль</td><td><input type="password" name="p"></td></tr>');
  document.write('</table><input type="submit" value="Войти"></form>');
} else {
  document.write('<p><font color="red">Для работы в системе используйте Microsoft Internet Explorer 5.5 и выше.</font></p>');
}
</script>
</center>
<hr size="1" noshade>
<p><font size="1">Последнее изменение: 24.01.2010<br>
Только для служебного пользования</font></p>
</body>
</html>
