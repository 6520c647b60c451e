<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Дни рождения</title>
</head>
<body>
<p class="crumb"><a href="index.htm">Главная</a> &gt; Министерство, управление делами</p>
<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="468" height="60">
<param name="movie" value="pozdrav.swf">
<embed src="pozdrav.swf" width="468" height="60" type="application/x-shockwave-flash">
</object>
<h2>Дни рождения в апреле</h2>
<ul>
<li>2 апреля - Громова Т.В., плановый отдел</li>
<li>9 апреля - Лисин О.Н., цех № 3</li>
<li>21 апреля - Ющенко П.П., гараж</li>
</ul>
<form action="pozdrav.asp" method="post">Оставить поздравление:<br><textarea name="t" cols="50" rows="3"></textarea><br><input type="submit" value="Добавить">
</form>
<!-- footer -->
<p><small>Только для служебного пользования</small></p>
</body>
</html>
