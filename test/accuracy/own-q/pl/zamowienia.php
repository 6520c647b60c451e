<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" />
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<title>Zamówienia wewnętrzne</title>
<style type="text/css">
body{font:12px Tahoma,sans-serif}
#menu,#menu ul{list-style:none;margin:0;padding:0}#menu li{float:left;width:130px;position:relative;background:#246;}#menu a{color:#fff;display:block;padding:5px}
#menu li ul{display:none;position:absolute;top:100%}#menu li:hover ul{display:block}
#tresc{clear:both;padding-top:20px}
</style>
<!--[if lt IE 7]>
<style type="text/css">body{behavior:url(csshover.htc)} #menu{width:expression(document.body.clientWidth > 800 ? "800px" : "auto")}</style>
<![endif]-->
</head>
<body>
<ul id="menu"><li><a href="#">Zamówienia</a><ul><li><a href="nowe.php">Nowe</a></li><li><a href="moje.php">Moje</a></li></ul></li><li><a href="#">Katalog</a><ul><li><a href="kat.php?g=1">Biurowe</a></li><li><a href="kat.php?g=2">Środki czystości</a></li></ul></li><li><a href="pomoc.php">Pomoc</a></li></ul>
<div id="tresc">
<h1>Zamówienia złożone w tym miesiącu</h1>
<table border="1" cellpadding="4"><tr><th>Nr</th><th>Data</th><th>Przedmiot</th><th>Wartość</th><th>Stan</th></tr>
<tr><td>114/06</td><td>3 czerwca</td><td>Papier ksero A4, 40 ryz</td><td>436,00 zł</td><td>zrealizowane</td></tr>
<tr><td>121/06</td><td>9 czerwca</td><td>Żarówki energooszczędne, 60 szt.</td><td>780,00 zł</td><td>w drodze</td></tr>
<tr><td>125/06</td><td>12 czerwca</td><td>Krzesło obrotowe Tytan, 2 szt.</td><td>598,00 zł</td><td>oczekuje na akceptację</td></tr></table>
<form action="szukaj.php" method="get"><p>Szukaj po numerze: <input name="nr" size="8" /> <input type="submit" value="Szukaj" /></p></form>
</div></body></html>
