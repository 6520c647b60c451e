<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=windows-1251"><title>Внутренний портал министерства | Новости</title>
<style type="text/css">body{margin:0;font-family:Tahoma;font-size:11px}.n{border-bottom:1px dotted #999;padding:8px}.n b{color:#7a1010}#m{width:180px;background:#eee;vertical-align:top;padding:8px}</style></head>
<body><div style="background:#7a1010;height:80px;color:#fff">
<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="760" height="80"><param name="movie" value="img/shapka.swf"><param name="wmode" value="transparent">
<embed src="img/shapka.swf" width="760" height="80" type="application/x-shockwave-flash" wmode="transparent"><noembed>Министерство</noembed></object></div>
<table width="100%" cellspacing="0"><tr><td id="m"><a href="prikazy.php">Приказы</a><br><a href="spravki.php">Справки</a><br><a href="stolovaya.php">Столовая</a><br><a href="transport.php">Заявка на транспорт</a><br><a href="otpusk.php">График отпусков</a>
<form action="search.php"><input name="q" size="14"><input type="submit" value="Найти"></form></td><td valign="top">
<div class="n"><b>12.03.2008</b> Коллегия министерства по итогам 2007 года состоится 20 марта в 10:00 в Большом зале. Список участников утверждён приказом № 114. <a href="doc.php?id=881">Повестка</a></div>
<div class="n"><b>11.03.2008</b> С 15 марта пропуска нового образца выдаются в бюро пропусков (каб. 12). При себе иметь фотографию 3х4. <a href="doc.php?id=879">Порядок</a></div>
<div class="n"><b>07.03.2008</b> Поздравление министра с Международным женским днём. <a href="doc.php?id=874">Читать полностью</a></div>
<div class="n"><b>04.03.2008</b> Профилактические работы на почтовом сервере: суббота, с 9 до 14 часов. Дежурный администратор — тел. 4-17.</div>
<div class="n"><b>29.02.2008</b> Профком принимает заявления на путёвки в детский лагерь «Сосновый бор» (июнь, июль). <a href="doc.php?id=866">Бланк заявления</a></div>
<p align="right"><a href="novosti.php?p=2">Архив новостей</a></p></td></tr></table></body></html>
