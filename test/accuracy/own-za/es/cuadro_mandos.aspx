<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<title>Cuadro de mandos – Atención ciudadana</title>
<!--[if lt IE 9]><script src="js/html5shiv.js"></script><script src="js/respond.min.js"></script><![endif]-->
<style>
body{font-family:Calibri,Arial;background:#eef}
.caja{float:left;width:200px;margin:10px;padding:12px;background:#fff;border-radius:8px;box-shadow:0 2px 6px #999;behavior:url(css/PIE.htc);-ms-filter:"progid:DXImageTransform.Microsoft.Shadow(Strength=4,Direction=135)"}
.caja b{font-size:28px;display:block}
.barra{background:#36c;height:14px;zoom:1;*display:inline}
table{clear:both;margin:10px;background:#fff}
</style>
</head>
<body>
<!--[if lte IE 7]><div style="background:#fc0;padding:8px">Su navegador es muy antiguo: algunos gráficos no se verán bien.</div><![endif]-->
<h1>Atención ciudadana – marzo 2012</h1>
<div class="caja">Visitas<b>4.218</b>+3,1 % sobre febrero</div>
<div class="caja">Espera media<b>11 min</b>objetivo: 10 min</div>
<div class="caja">Quejas<b>37</b>resueltas: 31</div>
<table cellpadding="5">
<tr><th>Trámite</th><th>Número</th><th>Peso</th></tr>
<tr><td>Empadronamiento</td><td>1.902</td><td style="width:300px"><div class="barra" style="width:45%"></div></td></tr>
<tr><td>Registro general</td><td>1.344</td><td><div class="barra" style="width:32%"></div></td></tr>
<tr><td>Tributos</td><td>972</td><td><div class="barra" style="width:23%"></div></td></tr>
</table>
</body>
</html>
