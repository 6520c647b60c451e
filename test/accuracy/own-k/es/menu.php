<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="es" lang="es">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
  <meta name="generator" content="Drupal 6" />
  <title>Portal de vialidad | Departamento de carreteras</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  <style type="text/css">#nav,#nav ul{list-style:none;margin:0;padding:0}#nav li{float:left;width:10em}#nav li ul{position:absolute;left:-999em}#nav li:hover ul,#nav li.sfhover ul{left:auto}</style>
<script type="text/javascript"><!--//--><![CDATA[//><!--
sfHover = function() { var e = document.getElementById("nav").getElementsByTagName("LI"); for (var i=0; i<e.length; i++) { e[i].onmouseover=function() { this.className+=" sfhover"; }; e[i].onmouseout=function() { this.className=this.className.replace(new RegExp(" sfhover\\b"), ""); }; } };
if (window.attachEvent) window.attachEvent("onload", sfHover);
//--><!]]></script>
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Inicio</a></li><li><a href="/news.php">Noticias</a></li><li><a href="/forms.php">Formularios</a></li><li><a href="/tel.php">Directorio</a></li><li><a href="/help.php">Ayuda</a></li></ul></div>
  <div class="col"><h1>Portal de vialidad</h1>
<ul id="nav"><li><a href="a.html">Noticias</a><ul><li><a href="a1.html">2007</a></li><li><a href="a2.html">2008</a></li></ul></li><li><a href="b.html">Formularios</a><ul><li><a href="b1.html">F-1</a></li></ul></li></ul><div style="clear:both"><p>Los baches se comunican el mismo día.</p><p>El esparcido de sal empieza a las cuatro.</p></div>
  </div>
</div></body></html>
