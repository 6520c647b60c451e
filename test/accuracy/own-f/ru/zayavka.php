<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Заявка в отдел АСУ</title>
<script>
function tolkoCifry(e) {
    e = e || window.event;
    var k = e.keyCode || e.which;
    return (k >= 48 && k <= 57) || k == 8 || k == 9;
}

function check(f) {
    if (!f.tel.value || !f.txt.value) {
        alert('Заполните все поля');
        return false;
    }
    return true;
}
</script>
</head>
<body>
<!-- header -->
<p align="right"><small>Муниципальный завод<br>
<a href="index.php">Главная</a> |
<a href="org.php">Структура</a> |
<a href="forms.php">Бланки</a> |
<a href="phones.php">Телефоны</a> |
<a href="cal.php">События</a> |
<a href="help.php">Помощь</a></small></p>
<!-- /header -->
<h2>Заявка на ремонт техники</h2>
<form action="zayavka.php" method="post" onsubmit="return check(this)">
<table>
<tr>
<td>Телефон</td>
<td>
<input name="tel" onkeypress="return tolkoCifry(event)"></td>
</tr>
<tr>
<td>Кабинет</td>
<td>
<input name="kab"></td>
</tr>
<tr>
<td>Описание</td>
<td><textarea name="txt" cols="40" rows="5"></textarea></td>
</tr>
</table>
<input type="submit" value="Отправить">
</form>
<div class="footer">
  <span>Последнее изменение: 2006-03-27</span> |
  <span>Ответственный: <a href="mailto:web@intranet.local">web@intranet.local</a></span>
</div>
</body>
</html>
