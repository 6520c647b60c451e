<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Скринька пропозицій</title>
</head>
<body bgcolor="#FFFFCC">
<table width="100%" cellspacing="0" cellpadding="2" bgcolor="#dfe6ee">
<tr>
<td><b>Університет, ректорат</b></td>
<td><a href="index.asp"><font size="2">Головна</font></a></td>
<td><a href="org.asp"><font size="2">Структура</font></a></td>
<td><a href="forms.asp"><font size="2">Бланки</font></a></td>
<td><a href="phones.asp"><font size="2">Телефони</font></a></td>
</tr>
</table>
<h2><font color="#006600">Скринька пропозицій</font></h2>
<p><b>Олена, відділ кадрів:</b> Прошу поставити кавовий автомат на другому поверсі.</p>
<hr size="1">
<p><b>Тарас, гараж:</b> Потрібне освітлення біля воріт.</p>
<hr size="1">
<form method="post" action="add.asp" name="gb">Ім'я: <input name="n"><br><textarea name="m" rows="4" cols="45"></textarea><br>
<input type="button" value="Надіслати" onclick="if(gb.m.value=='')alert('Порожнє повідомлення');else gb.submit()">
</form>
<hr size="1" noshade>
<p><font size="1">Остання зміна: 01.12.2005<br>
Для службового користування</font></p>
</body>
</html>
