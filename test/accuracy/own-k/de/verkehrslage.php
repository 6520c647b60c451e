<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
  <meta name="generator" content="TYPO3 4.2 CMS" />
  <title>Verkehrslage live | Straßenbauamt</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  <script type="text/javascript" src="swfobject.js"></script>
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Startseite</a></li><li><a href="/news.php">Aktuelles</a></li><li><a href="/forms.php">Formulare</a></li><li><a href="/tel.php">Telefonbuch</a></li><li><a href="/help.php">Hilfe</a></li></ul></div>
  <div class="col"><h1>Verkehrslage live</h1>
<p>Schlaglöcher sind am selben Tag zu melden.</p><div id="karte"><p>Für die Karte wird der Adobe Flash Player 9 benötigt.</p></div><script type="text/javascript">swfobject.embedSWF("verkehr.swf","karte","640","500","9.0.0");</script>
  </div>
</div></body></html>
