<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl">
<head>
  
  <meta name="generator" content="TYPO3 4.2 CMS" />
  <title>Plan dy¿urów | Szpital Dzieciêcy</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Strona g³ówna</a></li><li><a href="/news.php">Aktualno¶ci</a></li><li><a href="/forms.php">Formularze</a></li><li><a href="/tel.php">Telefony</a></li><li><a href="/help.php">Pomoc</a></li></ul></div>
  <div class="col"><h1>Plan dy¿urów</h1>
<script type="text/javascript">
if (navigator.userAgent.indexOf("MSIE")<0) document.write('<div style="background:#ffc;border:1px solid #cc0;padding:4px">Zalecamy przegl±darkê Internet Explorer 7 lub nowsz±.</div>');
</script><p>Przed podaniem leku sprawd¼ opaskê.</p><form action="" method="get">Numer <input name="q"> <input type="submit" value="Szukaj"></form><table border="1" id="tab"><tr><th>Numer</th><th>Data</th><th>Kwota</th><th>Stan</th></tr><tr><td>P-4136</td><td>01.03.2001</td><td align="right">6338,17</td><td>Otwarte</td></tr>
<tr><td>P-1406</td><td>15.04.2007</td><td align="right">78,57</td><td>Otwarte</td></tr>
<tr><td>P-394</td><td>11.01.2007</td><td align="right">2308,23</td><td>Otwarte</td></tr>
<tr><td>P-2310</td><td>12.06.2009</td><td align="right">373,95</td><td>Otwarte</td></tr>
<tr><td>P-4664</td><td>08.01.2007</td><td align="right">7020,57</td><td>Otwarte</td></tr>
<tr><td>P-6835</td><td>26.11.2004</td><td align="right">4909,82</td><td>Otwarte</td></tr>
<tr><td>P-3615</td><td>11.11.2005</td><td align="right">5529,58</td><td>Otwarte</td></tr>
<tr><td>P-3049</td><td>12.10.2002</td><td align="right">1763,02</td><td>Otwarte</td></tr></table>
  </div>
</div></body></html>
