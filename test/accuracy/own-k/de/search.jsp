<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="de">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<title>Kinderklinik St. Anna - Patientensuche</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Kinderklinik St. Anna</span></div>
<ul id="menu"><li><a href="/default.do">Startseite</a></li><li><a href="/news.do">Aktuelles</a></li><li><a href="/forms.do">Formulare</a></li><li><a href="/tel.do">Telefonbuch</a></li><li><a href="/help.do">Hilfe</a></li></ul>
<div id="content">
<h2>Patientensuche</h2>
<p>Vor jeder Medikamentengabe bitte das Armband prüfen.</p><form action="" method="get">Nummer: <input name="q"> Datum: <input name="d" size="10"> <input type="submit" value="Suchen"></form><table border="1" id="tab"><tr><th>Nummer</th><th>Datum</th><th>Betrag</th><th>Status</th></tr><tr><td>P-8394</td><td>17.02.2001</td><td align="right">1890,85</td><td>Erledigt</td></tr>
<tr><td>P-7133</td><td>07.03.2010</td><td align="right">7357,87</td><td>Erledigt</td></tr>
<tr><td>P-9408</td><td>27.07.2011</td><td align="right">1979,08</td><td>Offen</td></tr>
<tr><td>P-9477</td><td>06.04.2012</td><td align="right">6108,71</td><td>Erledigt</td></tr>
<tr><td>P-6656</td><td>21.12.2004</td><td align="right">7367,79</td><td>Erledigt</td></tr></table>
</div>
<div id="footer">v2.1.1 build 322</div>
</body>
</html>
