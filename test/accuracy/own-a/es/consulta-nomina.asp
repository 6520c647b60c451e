<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Portal del Empleado - Consulta de nómina</title>
<script language="javascript">
var nav = navigator.userAgent.toLowerCase();
var pos = nav.indexOf("msie ");
var ver = pos > 0 ? parseInt(nav.substring(pos + 5, nav.indexOf(".", pos))) : 0;
if (ver < 5 && nav.indexOf("trident") < 0) {
  document.location.replace("nav_no_soportado.htm");
}
</script>
</head>
<body>
<h2>Consulta de nómina</h2>
<form method="post" action="nomina_pdf.asp">
<p>Ejercicio <select name="anio"><option>2009</option>
<option>2008</option>
<option>2007</option>
<option>2006</option>
<option>2005</option>
<option>2004</option></select>
Mes <select name="mes"><option>Enero<option>Febrero<option>Marzo<option>Abril<option>Mayo<option>Junio<option>Julio<option>Agosto<option>Septiembre<option>Octubre<option>Noviembre<option>Diciembre</select>
<input type="submit" value="Ver recibo"></p>
</form>
<p>Servicio de Recursos Humanos. Diputación Provincial.</p>
</body></html>
