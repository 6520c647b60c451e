<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl" lang="nl">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
  <meta name="generator" content="SPIP 2.1" />
  <title>Dieetopgave keuken | Kinderziekenhuis</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Startpagina</a></li><li><a href="/news.php">Nieuws</a></li><li><a href="/forms.php">Formulieren</a></li><li><a href="/tel.php">Telefoongids</a></li><li><a href="/help.php">Help</a></li></ul></div>
  <div class="col"><h1>Dieetopgave keuken</h1>
<!--[if IE]>
<form action="dieet.php" method="post"><p>Kamer <input name="kamer" /></p><p>Dieet <select name="d"><option>Normaal</option><option>Vloeibaar</option><option>Glutenvrij</option></select></p><p><input type="submit" value="Verzenden" /></p></form>
<![endif]-->
<![if !IE]>
<p><strong>Open deze pagina in Internet Explorer om het dieet door te geven.</strong></p>
<![endif]>
<p>Bezoekuren zijn van 14 tot 18 uur.</p>
  </div>
</div></body></html>
