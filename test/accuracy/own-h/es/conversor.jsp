<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="es" xml:lang="es">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Conversor de dosis</title>
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
<h2>Conversor de dosis</h2>

<p>Peso (kg) <input id="peso" size="5" /> mg/kg <input id="mk" size="5" value="15" /> <input type="button" id="b" value="Calcular" /> <b id="r"></b></p>
<script type="text/javascript">
document.getElementById("b").onclick = function (e) {
  var ev = e || window.event;
  var p = parseFloat(document.getElementById("peso").value), m = parseFloat(document.getElementById("mk").value);
  document.getElementById("r").innerHTML = isNaN(p * m) ? "Datos incorrectos" : Math.round(p * m) + " mg";
  if (ev.preventDefault) ev.preventDefault(); else ev.returnValue = false;
};
</script>
</div>
<div id="foot"><p>Uso interno. Para incidencias llame al Servicio de Informática.</p></div>
</body>
</html>
