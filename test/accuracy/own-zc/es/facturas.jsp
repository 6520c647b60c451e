<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Consulta de facturas de proveedores</title>
<script type="text/javascript">
function nuevoAjax(){
  var xmlhttp=false;
  if (typeof XMLHttpRequest!='undefined') { xmlhttp = new XMLHttpRequest(); return xmlhttp; }
  try { xmlhttp = new ActiveXObject("Msxml2.XMLHTTP"); }
  catch (e) { try { xmlhttp = new ActiveXObject("Microsoft.XMLHTTP"); } catch (E) { xmlhttp = false; } }
  return xmlhttp;
}
function verDetalle(n){
  var c = document.getElementById('detalle');
  var a = nuevoAjax();
  a.open("GET", "factura_"+n+".html", true);
  a.onreadystatechange = function(){
    if (a.readyState==4) c.innerHTML = (a.status==200) ? a.responseText : "No se ha podido leer la factura.";
  }
  a.send(null);
}
</script>
</head>
<body>
<h2>Facturas pendientes de conformar</h2>
<table border="1" cellpadding="4" cellspacing="0">
<tr bgcolor="#E0E0E0"><th>Núm.</th><th>Proveedor</th><th>Fecha</th><th>Importe</th><th>&nbsp;</th></tr>
<tr><td>F-2201</td><td>Suministros Ibáñez, S.L.</td><td>04/03/2008</td><td align="right">1.240,00 &#8364;</td><td><a href="#" onclick="verDetalle(2201);return false">Ver</a></td></tr>
<tr><td>F-2202</td><td>Limpiezas El Río</td><td>05/03/2008</td><td align="right">860,50 &#8364;</td><td><a href="#" onclick="verDetalle(2202);return false">Ver</a></td></tr>
</table>
<div id="detalle" style="margin-top:10px;border:1px dotted #999;padding:8px">Seleccione una factura.</div>
<p>Intervención Municipal · Diputación</p>
</body>
</html>
