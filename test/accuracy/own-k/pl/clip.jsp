<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="pl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Urząd Skarbowy - Numer konta do wpłat</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Urząd Skarbowy</span></div>
<ul id="menu"><li><a href="/default.do">Strona główna</a></li><li><a href="/news.do">Aktualności</a></li><li><a href="/forms.do">Formularze</a></li><li><a href="/tel.do">Telefony</a></li><li><a href="/help.do">Pomoc</a></li></ul>
<div id="content">
<h2>Numer konta do wpłat</h2>
<p>Decyzję musi sprawdzić drugi pracownik.</p><p><input id="nr" value="4012-88-1170" readonly="readonly" /> <input type="button" value="OK" onclick="kop()" /></p>
<script type="text/javascript">
function kop(){ var e=document.getElementById('nr'); if(window.clipboardData){ window.clipboardData.setData('Text',e.value); } else { e.focus(); e.select(); document.execCommand('copy'); } }
</script><table border="1" id="tab"><tr><th>Numer</th><th>Data</th><th>Kwota</th><th>Stan</th></tr><tr><td>ST-6222</td><td>11.11.2001</td><td align="right">4556,14</td><td>Zamknięte</td></tr>
<tr><td>ST-1179</td><td>20.03.2007</td><td align="right">5585,59</td><td>Otwarte</td></tr>
<tr><td>ST-9805</td><td>03.11.2005</td><td align="right">1845,64</td><td>Otwarte</td></tr>
<tr><td>ST-6372</td><td>08.02.2013</td><td align="right">1356,64</td><td>Otwarte</td></tr>
<tr><td>ST-6144</td><td>28.07.2009</td><td align="right">2880,08</td><td>Otwarte</td></tr>
<tr><td>ST-4283</td><td>02.01.2001</td><td align="right">7110,20</td><td>Zamknięte</td></tr>
<tr><td>ST-7348</td><td>06.01.2004</td><td align="right">6962,99</td><td>Otwarte</td></tr>
<tr><td>ST-1777</td><td>09.10.2000</td><td align="right">7593,84</td><td>Zamknięte</td></tr>
<tr><td>ST-9158</td><td>17.04.2002</td><td align="right">676,23</td><td>Otwarte</td></tr></table>
</div>
<div id="footer">v4.5.14 build 654</div>
</body>
</html>
