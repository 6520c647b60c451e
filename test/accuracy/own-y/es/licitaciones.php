<html>
<head>
<title>Licitaciones en curso - Diputación Provincial</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript" type="text/javascript">
<!--
var hoy = new Date();
var meses = new Array("enero","febrero","marzo","abril","mayo","junio","julio","agosto","septiembre","octubre","noviembre","diciembre");
function fecha() {
  var a = hoy.getYear(); if (a < 1000) a += 1900;
  document.write(hoy.getDate() + " de " + meses[hoy.getMonth()] + " de " + a);
}
function favoritos() {
  if (window.external && document.all && ("AddFavorite" in window.external)) window.external.AddFavorite(location.href, document.title);
  else alert("Pulse Ctrl+D para guardar esta página.");
}
//-->
</script>
</head>
<body bgcolor="#FFFFF0" link="#990000" vlink="#660000">
<table width="100%"><tr><td><b>Servicio de Contratación</b></td><td align="right"><script>fecha()</script> | <a href="javascript:favoritos()">Añadir a favoritos</a></td></tr></table>
<hr color="#990000" size="1">
<table border="0" cellpadding="5" cellspacing="2" width="100%">
<tr bgcolor="#990000"><td><font color="#FFFFFF">Expediente</font></td><td><font color="#FFFFFF">Objeto</font></td><td><font color="#FFFFFF">Presupuesto</font></td><td><font color="#FFFFFF">Fin de plazo</font></td><td><font color="#FFFFFF">Pliegos</font></td></tr>
<tr bgcolor="#F0E8D8"><td>OB-12/02</td><td>Mejora de firme en la CV-223, tramo Soneja - Almedíjar</td><td align="right">214.350,00 €</td><td>30/09/2002</td><td><a href="pliegos/ob12.pdf">PDF</a> <a href="pliegos/ob12.doc">Word</a></td></tr>
<tr bgcolor="#F0E8D8"><td>SU-07/02</td><td>Suministro de material de extinción de incendios</td><td align="right">48.000,00 €</td><td>04/10/2002</td><td><a href="pliegos/su07.pdf">PDF</a></td></tr>
<tr bgcolor="#F0E8D8"><td>SE-19/02</td><td>Limpieza de dependencias de la calle San Vicente</td><td align="right">96.720,00 €</td><td>11/10/2002</td><td><a href="pliegos/se19.pdf">PDF</a> <a href="pliegos/se19_an.xls">Anexo Excel</a></td></tr>
</table>
<p><font size="1">Página optimizada para Internet Explorer 5.0 o superior, resolución 800x600. Para ver los pliegos necesita Acrobat Reader.</font></p>
</body></html>
