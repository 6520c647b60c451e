<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="fr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<title>Centre des impôts - Portail fiscal</title>
<link rel="stylesheet" type="text/css" href="main.css" />
<style type="text/css">#nav,#nav ul{list-style:none;margin:0;padding:0}#nav li{float:left;width:10em}#nav li ul{position:absolute;left:-999em}#nav li:hover ul,#nav li.sfhover ul{left:auto}</style>
<script type="text/javascript"><!--//--><![CDATA[//><!--
sfHover = function() { var e = document.getElementById("nav").getElementsByTagName("LI"); for (var i=0; i<e.length; i++) { e[i].onmouseover=function() { this.className+=" sfhover"; }; e[i].onmouseout=function() { this.className=this.className.replace(new RegExp(" sfhover\\b"), ""); }; } };
if (window.attachEvent) window.attachEvent("onload", sfHover);
//--><!]]></script>
</head>
<body id="portal">
<div id="header"><span class="logo">Centre des impôts</span></div>
<ul id="menu"><li><a href="/default.do">Accueil</a></li><li><a href="/news.do">Actualités</a></li><li><a href="/forms.do">Formulaires</a></li><li><a href="/tel.do">Annuaire</a></li><li><a href="/help.do">Aide</a></li></ul>
<div id="content">
<h2>Portail fiscal</h2>
<ul id="nav"><li><a href="a.html">Actualités</a><ul><li><a href="a1.html">2007</a></li><li><a href="a2.html">2008</a></li></ul></li><li><a href="b.html">Formulaires</a><ul><li><a href="b1.html">F-1</a></li></ul></li></ul><div style="clear:both"><p>Tout avis doit être vérifié par un second agent.</p><p>Les remboursements de plus de 5 000 euros sont signés par le chef de service.</p></div>
</div>
<div id="footer">v2.9.2 build 404</div>
</body>
</html>
