<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="es" xml:lang="es">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Agenda de consultas externas</title>
<style type="text/css">
#head { border-bottom: 3px solid #069; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>Hospital Universitario San Telmo</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">Inicio</a></li>
<li><a href="/intra/dept.do">Departamentos</a></li>
<li><a href="/intra/forms.do">Formularios</a></li>
<li><a href="/intra/phone.do">Directorio</a></li>
<li><a href="/intra/news.do">Noticias</a></li>
<li><a href="/intra/help.do">Ayuda</a></li>
</ul></div>


<div id="content">
<h2>Agenda de consultas externas</h2>

<form action="citas.do" method="get"><p>Servicio <select name="s"><option>Traumatología</option><option>Digestivo</option><option>Pediatría</option></select>
Fecha <input name="f" size="10" value="12/05/2008" /> <input type="submit" value="Ver" /></p></form>
<table class="list"><tr><th>Hora</th><th>NHC</th><th>Tipo</th></tr>
<tr><td>09:00</td><td>118204</td><td>Primera</td></tr>
<tr><td>09:15</td><td>90331</td><td>Revisión</td></tr>
<tr><td>09:30</td><td>120077</td><td>Revisión</td></tr>
</table>
<p><input type="button" value="Etiquetas" onclick="etiq()" /></p>
<script type="text/javascript">
function etiq() {
  if (!window.ActiveXObject) { alert("La impresora de etiquetas sólo está disponible en admisión. Use Imprimir."); window.print(); return; }
  var z = new ActiveXObject("ZebraPrint.Label"); z.Print("citas");
}
</script>
</div>
<div id="foot"><p>Uso interno. Para incidencias llame al Servicio de Informática.</p></div>
</body>
</html>
