<html>
<head>
<title>Consulta de expedientes</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<link rel="stylesheet" href="exp.css" type="text/css">
<script language="JavaScript">
var xml, xsl;
function cargar()
{
   xml = new ActiveXObject("MSXML2.DOMDocument.3.0");
   xml.async = false;
   xml.load("datos/expedientes.xml");
   xsl = new ActiveXObject("MSXML2.DOMDocument.3.0");
   xsl.async = false;
   xsl.load("datos/lista.xsl");
   pintar();
}
function pintar()
{
   lista.innerHTML = xml.transformNode(xsl);
   total.innerText = xml.selectNodes("//expediente").length + " expedientes";
}
function ordenar(campo)
{
   xsl.selectSingleNode("//xsl:sort/@select").nodeValue = campo;
   pintar();
}
</script>
</head>
<body onload="cargar()">
<h2>Expedientes en tramitación</h2>
<p>Negociado: <b>Licencias y disciplina urbanística</b> &nbsp; <span id="total"></span></p>
<p>Ordenar por: <a href="#" onclick="ordenar('@num'); return false">Número</a> | <a href="#" onclick="ordenar('titular'); return false">Titular</a> | <a href="#" onclick="ordenar('@fecha'); return false">Fecha de entrada</a></p>
<div id="lista">Cargando expedientes...</div>
<hr>
<p class="pie">Servicio de Informática - versión 2.3 (noviembre 2002)</p>
</body>
</html>
