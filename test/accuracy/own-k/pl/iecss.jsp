<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="pl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Urząd Skarbowy - Godziny przyjęć</title>
<link rel="stylesheet" type="text/css" href="main.css" />
<!--[if lt IE 7]><style type="text/css">img { behavior: url(iepngfix.htc) } #content { width: expression(document.body.clientWidth > 900 ? "900px" : "auto") }</style><![endif]-->
<!--[if IE 7]><style type="text/css">#menu li {zoom:1; display:inline}</style><![endif]-->
</head>
<body id="portal">
<div id="header"><span class="logo">Urząd Skarbowy</span></div>
<ul id="menu"><li><a href="/default.do">Strona główna</a></li><li><a href="/news.do">Aktualności</a></li><li><a href="/forms.do">Formularze</a></li><li><a href="/tel.do">Telefony</a></li><li><a href="/help.do">Pomoc</a></li></ul>
<div id="content">
<h2>Godziny przyjęć</h2>
<ul><li>Decyzję musi sprawdzić drugi pracownik.</li><li>Zwroty powyżej 5000 zł podpisuje kierownik działu.</li></ul><table border="1" id="tab"><tr><th>Numer</th><th>Data</th><th>Kwota</th><th>Stan</th></tr><tr><td>ST-7860</td><td>14.12.2014</td><td align="right">4378,38</td><td>Otwarte</td></tr>
<tr><td>ST-3348</td><td>28.08.2005</td><td align="right">4529,00</td><td>Otwarte</td></tr>
<tr><td>ST-4785</td><td>11.01.2011</td><td align="right">5743,10</td><td>Otwarte</td></tr>
<tr><td>ST-7494</td><td>17.06.2004</td><td align="right">4813,43</td><td>Zamknięte</td></tr>
<tr><td>ST-594</td><td>11.10.2011</td><td align="right">4516,42</td><td>Zamknięte</td></tr></table>
</div>
<div id="footer">v1.8.3 build 244</div>
</body>
</html>
