<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="es" lang="es" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="Joomla! 1.5 - Open Source Content Management" />
<title>Protocolo de lavado de manos | Hospital Universitario San Telmo</title>
<style type="text/css">body{font:13px/1.4 "Lucida Grande",Verdana,sans-serif} #wrapper{width:950px;margin:0 auto} #sidebar{float:left;width:180px} #main{margin-left:200px} .clear{clear:both}</style>
<!--[if lte IE 7]><style type="text/css">#wrapper{zoom:1} #sidebar{display:inline}</style><![endif]-->

</head>
<body>
<div id="wrapper">
<div id="header"><h1>Hospital Universitario San Telmo</h1></div>
<div id="sidebar"><ul class="menu">
<li class="leaf"><a href="/?q=node/1">Inicio</a></li>
<li class="leaf"><a href="/?q=node/2">Departamentos</a></li>
<li class="leaf"><a href="/?q=node/3">Formularios</a></li>
<li class="leaf"><a href="/?q=node/4">Directorio</a></li>
<li class="leaf"><a href="/?q=node/5">Noticias</a></li>
<li class="leaf"><a href="/?q=node/6">Ayuda</a></li>
</ul></div>
<div id="main">
<h2 class="title">Protocolo de lavado de manos</h2>

<ol><li>Mojar las manos.</li><li>Aplicar jabón.</li><li>Frotar palma con palma, dorso y entre los dedos.</li><li>Aclarar y secar con papel.</li></ol>
<p>Duración total: 40-60 segundos.</p>
<div class="adjuntos"><a href="cartel.pdf">Cartel para imprimir</a> (PDF, 300 kB)</div>
</div>
<div class="clear"></div>
<div id="footer">Uso interno. Para incidencias llame al Servicio de Informática.</div>
</div>
</body>
</html>
