<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="it" lang="it">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
  <meta name="generator" content="Joomla! 1.5 - Open Source Content Management" />
  <title>Sicurezza in galleria | Servizio strade</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Pagina iniziale</a></li><li><a href="/news.php">Novità</a></li><li><a href="/forms.php">Moduli</a></li><li><a href="/tel.php">Rubrica</a></li><li><a href="/help.php">Aiuto</a></li></ul></div>
  <div class="col"><h1>Sicurezza in galleria</h1>
<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="468" height="60"><param name="movie" value="banner.swf"><embed src="banner.swf" width="468" height="60" type="application/x-shockwave-flash"></object><p>Segnalare le buche il giorno stesso.</p><p>Lo spargimento del sale inizia alle quattro.</p><p>Le deviazioni vanno concordate con la polizia.</p><table border="1" id="tab"><tr><th>Numero</th><th>Data</th><th>Importo</th><th>Stato</th></tr><tr><td>A-2839</td><td>23.04.2011</td><td align="right">2921,37</td><td>Aperto</td></tr>
<tr><td>A-5479</td><td>27.06.2000</td><td align="right">1607,09</td><td>Aperto</td></tr>
<tr><td>A-794</td><td>08.12.2013</td><td align="right">864,72</td><td>Chiuso</td></tr>
<tr><td>A-9417</td><td>25.12.2009</td><td align="right">6207,07</td><td>Chiuso</td></tr>
<tr><td>A-2170</td><td>08.10.2008</td><td align="right">5177,84</td><td>Aperto</td></tr>
<tr><td>A-1516</td><td>26.06.2013</td><td align="right">5231,02</td><td>Aperto</td></tr>
<tr><td>A-8579</td><td>11.05.2004</td><td align="right">3565,14</td><td>Chiuso</td></tr>
<tr><td>A-9349</td><td>09.01.2011</td><td align="right">6505,64</td><td>Chiuso</td></tr></table>
  </div>
</div></body></html>
