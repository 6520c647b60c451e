<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="WordPress 2.9" />
<title>Commande de fournitures | Conseil général du Val-d’Ance</title>
<style type="text/css">body{font:13px/1.4 "Lucida Grande",Verdana,sans-serif} #wrapper{width:950px;margin:0 auto} #sidebar{float:left;width:180px} #main{margin-left:200px} .clear{clear:both}</style>
<!--[if lte IE 7]><style type="text/css">#wrapper{zoom:1} #sidebar{display:inline}</style><![endif]-->

</head>
<body>
<div id="wrapper">
<div id="header"><h1>Conseil général du Val-d’Ance</h1></div>
<div id="sidebar"><ul class="menu">
<li class="leaf"><a href="/?q=node/1">Accueil</a></li>
<li class="leaf"><a href="/?q=node/2">Services</a></li>
<li class="leaf"><a href="/?q=node/3">Formulaires</a></li>
<li class="leaf"><a href="/?q=node/4">Annuaire</a></li>
<li class="leaf"><a href="/?q=node/5">Actualités</a></li>
<li class="leaf"><a href="/?q=node/6">Aide</a></li>
</ul></div>
<div id="main">
<h2 class="title">Commande de fournitures</h2>

<form action="commande.php" method="post">
<p><label>Article <select name="art"><option>Ramette A4</option><option>Stylos bleus (10)</option><option>Classeur</option></select></label>
<label>Quantité <input name="qte" size="3" value="1" /></label></p>
<p><input type="submit" value="Ajouter au panier" /></p></form>
<p>Panier : vide</p>
</div>
<div class="clear"></div>
<div id="footer">Usage interne. Pour toute question, contactez le service informatique.</div>
</div>
</body>
</html>
