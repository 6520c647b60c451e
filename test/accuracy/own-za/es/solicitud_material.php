<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Solicitud de material de oficina</title>
<script type="text/javascript" src="js/material.js"></script>
<style type="text/css">body{margin:0;font:12px Verdana}#cont{padding:15px}td{padding:3px}.tot{font-weight:bold}</style>
</head>
<body onload="recalcular()">
<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="760" height="90">
<param name="movie" value="swf/cabecera.swf"><param name="quality" value="high"><param name="wmode" value="transparent">
<embed src="swf/cabecera.swf" quality="high" width="760" height="90" type="application/x-shockwave-flash"></embed>
</object>
<div id="cont">
<h3>Solicitud de material de oficina</h3>
<form name="f" action="grabar.php" method="post" onsubmit="return validar(this)">
<table border="0">
<tr bgcolor="#dde6f0"><td>Artículo</td><td>Precio</td><td>Cantidad</td><td>Importe</td></tr>
<tr><td>Papel A4 80 g (paquete 500)</td><td>2,95</td><td><input name="c0" size="3" value="0" onchange="recalcular()"></td><td id="i0"></td></tr>
<tr><td>Bolígrafo azul (caja 50)</td><td>8,40</td><td><input name="c1" size="3" value="0" onchange="recalcular()"></td><td id="i1"></td></tr>
<tr><td>Tóner HP 2420</td><td>112,00</td><td><input name="c2" size="3" value="0" onchange="recalcular()"></td><td id="i2"></td></tr>
<tr><td>Archivador definitivo</td><td>0,61</td><td><input name="c3" size="3" value="0" onchange="recalcular()"></td><td id="i3"></td></tr>
<tr class="tot"><td colspan="3">Total</td><td id="total"></td></tr>
</table>
Unidad: <input name="unidad" size="30"> <input type="submit" value="Enviar solicitud">
</form>
<p>Entregas los martes y jueves. Almacén: extensión 2290.</p>
</div>
</body>
</html>
