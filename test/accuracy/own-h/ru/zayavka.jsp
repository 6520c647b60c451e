<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="ru" xml:lang="ru">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Заявка в отдел АСУ</title>
<style type="text/css">
#head { border-bottom: 3px solid #c00; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>Клиническая больница №4</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">Главная</a></li>
<li><a href="/intra/dept.do">Отделы</a></li>
<li><a href="/intra/forms.do">Бланки</a></li>
<li><a href="/intra/phone.do">Телефоны</a></li>
<li><a href="/intra/news.do">Новости</a></li>
<li><a href="/intra/help.do">Помощь</a></li>
</ul></div>


<div id="content">
<h2>Заявка в отдел АСУ</h2>

<form action="zayavka.do" method="post"><p>Кабинет <input name="kab" size="5" /> Телефон <input name="tel" size="6" /></p>
<p>Неисправность<br /><textarea name="txt" rows="5" cols="50"></textarea></p>
<p><input type="submit" value="Отправить" /></p></form>
</div>
<div id="foot"><p>Для служебного пользования. Вопросы — в отдел автоматизации.</p></div>
</body>
</html>
