<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="es" lang="es">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
  <meta name="generator" content="Drupal 6" />
  <title>Preguntas frecuentes IRPF | Oficina de impuestos</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  <script type="text/javascript" src="mini.js"></script>
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Inicio</a></li><li><a href="/news.php">Noticias</a></li><li><a href="/forms.php">Formularios</a></li><li><a href="/tel.php">Directorio</a></li><li><a href="/help.php">Ayuda</a></li></ul></div>
  <div class="col"><h1>Preguntas frecuentes IRPF</h1>
<h3 class="q"><a href="#" onclick="mini.toggle(mini('#a1')[0]);return false">1. Formularios</a></h3><div id="a1"><p>Las liquidaciones deben ser revisadas por otro funcionario.</p></div><h3><a href="#" onclick="mini.toggle(mini('#a2')[0]);return false">2. Ayuda</a></h3><div id="a2"><p>Las devoluciones de más de 5.000 euros las firma el jefe de sección. Los expedientes se guardan diez años.</p></div>
  </div>
</div></body></html>
