<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Portál - Egyetemi Könyvtár munkatársi felület</title>
<style type="text/css">#m li{float:left;list-style:none;width:150px;position:relative;background:#7b2d26}#m a{color:#fff;padding:6px;display:block}#m ul{display:none;position:absolute;padding:0}#m ul li{float:none;background:#a3564e}.tart{clear:both;padding-top:20px;font:13px Verdana}</style>
<script type="text/javascript" src="js/menu.js"></script>
</head>
<body>
<ul id="m"><li><a href="kolcs.aspx">Kölcsönzés</a><ul><li><a href="kolcs.aspx?t=uj">Új kölcsönzés</a></li><li><a href="kolcs.aspx?t=vissza">Visszavétel</a></li><li><a href="kesedelem.aspx">Késedelmek</a></li></ul></li><li><a href="gyarap.aspx">Gyarapítás</a><ul><li><a href="rendeles.aspx">Rendelés</a></li><li><a href="leltar.aspx">Leltár</a></li></ul></li><li><a href="beallit.aspx">Beállítások</a></li></ul>
<div class="tart">
<h2>Mai teendők</h2>
<ul><li>12 felszólító levél vár nyomtatásra</li><li>3 könyvtárközi kérés érkezett</li><li>Leltár: a 004-es szakjel ellenőrzése péntekig</li></ul>
<form action="kereso.aspx">Keresés a katalógusban: <input name="q" size="30" /> <input type="submit" value="Keres" /></form>
</div>
<script type="text/javascript">menuIndit("m");</script>
</body></html>
