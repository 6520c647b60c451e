<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="es" lang="es">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>CAU - Incidencias abiertas</title>
<link rel="stylesheet" type="text/css" href="cau.css" />
<!--[if lte IE 7]><link rel="stylesheet" type="text/css" href="cau_ie.css" /><![endif]-->
<script type="text/javascript" src="../../js/jquery-1.12.4.min.js"></script>
<script type="text/javascript">
$(function () {
  $('#buscar').keyup(function () {
    var q = $.trim($(this).val()).toLowerCase();
    $('#lista tbody tr').each(function () { $(this).toggle($(this).text().toLowerCase().indexOf(q) >= 0); });
  });
  $('#lista tbody tr').click(function () { $(this).next('tr.det').toggle(); });
  $('#lista tbody tr:not(.det):odd').addClass('par');
  if ($.support && !$.support.opacity) { $('.aviso').css('filter', 'alpha(opacity=80)'); }
});
</script>
</head>
<body>
<div id="cab"><h1>Centro de Atención a Usuarios</h1></div>
<p class="aviso">El sábado 12 no habrá servicio de correo entre las 8:00 y las 14:00 por migración.</p>
<p>Filtrar: <input type="text" id="buscar" /> <a href="nueva.php">Abrir incidencia</a></p>
<table id="lista">
<thead><tr><th>Nº</th><th>Fecha</th><th>Asunto</th><th>Estado</th></tr></thead>
<tbody>
<tr><td>40211</td><td>08/05/2010</td><td>Impresora de Tesorería atascada</td><td>En curso</td></tr>
<tr class="det"><td></td><td colspan="3">Pendiente de recambio. Técnico: R. Gil</td></tr>
<tr><td>40215</td><td>09/05/2010</td><td>No abre la aplicación de padrón</td><td>Asignada</td></tr>
<tr class="det"><td></td><td colspan="3">Se reinstala cliente. Técnico: A. Sanz</td></tr>
<tr><td>40220</td><td>10/05/2010</td><td>Solicitud de ratón ergonómico</td><td>Compras</td></tr>
<tr class="det"><td></td><td colspan="3">Vale nº 331</td></tr>
</tbody>
</table>
</body>
</html>
