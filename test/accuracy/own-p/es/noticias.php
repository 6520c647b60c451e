<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Intranet Hospital Comarcal - Noticias</title>
<style type="text/css">body{font:12px Trebuchet MS;margin:0;background:#e9f2f5}#p{width:900px;margin:auto;background:#fff}#izq{float:left;width:600px;padding:10px}#der{float:right;width:240px;padding:10px;background:#f4f9fb}h2{font-size:15px;color:#00788a;margin-bottom:2px}.pie{clear:both}</style>
</head>
<body>
<div id="p">
<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="900" height="120"><param name="movie" value="swf/cabecera.swf" /><param name="wmode" value="transparent" /><embed src="swf/cabecera.swf" width="900" height="120" wmode="transparent" type="application/x-shockwave-flash"></embed></object>
<div id="izq">
<h2>Campaña de vacunación antigripal</h2><p>Desde el lunes 4 de octubre se vacuna al personal en Medicina Preventiva, planta baja, de 8:00 a 14:30. No es necesaria cita. <a href="noticia.php?id=312">Leer más</a></p>
<h2>Nuevo protocolo de higiene de manos</h2><p>La Comisión de Infecciones ha publicado la versión 4 del protocolo. <a href="docs/higiene_v4.pdf">Descargar</a></p>
<h2>Cortes de agua el sábado</h2><p>Por obras en la acometida no habrá agua caliente en el pabellón B de 7:00 a 11:00.</p>
</div>
<div id="der"><b>Accesos</b><ul><li><a href="menu.php">Menú de cafetería</a></li><li><a href="guardias.php">Cuadro de guardias</a></li><li><a href="telefonos.php">Teléfonos</a></li><li><a href="incidencias.php">Incidencias informáticas</a></li></ul>
<form action="buscar.php"><input type="text" name="q" size="18" /> <input type="submit" value="Buscar" /></form></div>
<div class="pie">&nbsp;</div>
</div>
</body></html>
