<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="pl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Szpital Dziecięcy - Poradnik dla rodziców</title>
<link rel="stylesheet" type="text/css" href="main.css" />
<script type="text/javascript" src="mini.js"></script>
</head>
<body id="portal">
<div id="header"><span class="logo">Szpital Dziecięcy</span></div>
<ul id="menu"><li><a href="/default.do">Strona główna</a></li><li><a href="/news.do">Aktualności</a></li><li><a href="/forms.do">Formularze</a></li><li><a href="/tel.do">Telefony</a></li><li><a href="/help.do">Pomoc</a></li></ul>
<div id="content">
<h2>Poradnik dla rodziców</h2>
<h3 class="q"><a href="#" onclick="mini.toggle(mini('#a1')[0]);return false">1. Formularze</a></h3><div id="a1"><p>Przed podaniem leku sprawdź opaskę.</p></div><h3><a href="#" onclick="mini.toggle(mini('#a2')[0]);return false">2. Pomoc</a></h3><div id="a2"><p>Odwiedziny od 14 do 18. Świetlica jest na drugim piętrze.</p></div>
</div>
<div id="footer">v3.3.2 build 509</div>
</body>
</html>
