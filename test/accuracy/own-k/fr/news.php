<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
  <meta name="generator" content="SPIP 2.1" />
  <title>Fin du support d’Internet Explorer | Centre des impôts</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Accueil</a></li><li><a href="/news.php">Actualités</a></li><li><a href="/forms.php">Formulaires</a></li><li><a href="/tel.php">Annuaire</a></li><li><a href="/help.php">Aide</a></li></ul></div>
  <div class="col"><h1>Fin du support d’Internet Explorer</h1>
<p><em>14.01.2014</em></p><p>À partir de mars, Internet Explorer 8 ne sera plus utilisé. Les contrôles ActiveX de l’ancienne application sont remplacés par des pages web ordinaires.</p><p>Tout avis doit être vérifié par un second agent.</p><p>Les dossiers sont conservés dix ans.</p><h3>Aide</h3><p>1200</p>
  </div>
</div></body></html>
