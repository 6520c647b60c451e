<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
  <meta name="generator" content="Drupal 6" />
  <title>Hilfe: Einstellungen am Arbeitsplatz | Kinderklinik St. Anna</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Startseite</a></li><li><a href="/news.php">Aktuelles</a></li><li><a href="/forms.php">Formulare</a></li><li><a href="/tel.php">Telefonbuch</a></li><li><a href="/help.php">Hilfe</a></li></ul></div>
  <div class="col"><h1>Hilfe: Einstellungen am Arbeitsplatz</h1>
<p>Für das alte Röntgenprogramm unter Extras - Internetoptionen - Sicherheit die ActiveX-Steuerelemente zulassen und Adobe Flash Player 9 installieren. Alle übrigen Seiten laufen in jedem Browser.</p><ol><li>Vor jeder Medikamentengabe bitte das Armband prüfen.</li><li>Besuchszeit auf den Stationen ist von 14 bis 18 Uhr.</li></ol><p>Tel. 2200</p>
  </div>
</div></body></html>
