<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Editor de actas del Pleno</title>
<style type="text/css">
#barra{background:#d8d8d0;padding:3px;border:1px outset #fff;width:700px}
#barra button{font:11px Tahoma}
#ed{width:704px;height:320px}
</style>
</head>
<body style="font:12px Tahoma">
<h3>Acta de la sesión ordinaria de 27 de marzo</h3>
<div id="barra">
<button type="button" onclick="orden('Bold')"><b>N</b></button>
<button type="button" onclick="orden('Italic')"><i>C</i></button>
<select onchange="clausula(this)">
 <option value="">Insertar cláusula...</option>
 <option value="&lt;p&gt;Sometido el asunto a votación, se aprueba por unanimidad.&lt;/p&gt;">Aprobación por unanimidad</option>
 <option value="&lt;p&gt;Abierto el turno de palabra, interviene D./D.ª ______&lt;/p&gt;">Turno de palabra</option>
 <option value="&lt;p&gt;Y no habiendo más asuntos que tratar, se levanta la sesión.&lt;/p&gt;">Cierre</option>
</select>
</div>
<iframe id="ed" name="ed" src="acta_blanco.htm"></iframe>
<form name="envio" method="post" action="acta_guardar.php">
<input type="hidden" name="html"><input type="hidden" name="sesion" value="2007-03">
<p><input type="button" value="Guardar acta" onclick="guardar()"></p>
</form>
<script type="text/javascript">
var doc;
window.onload = function () { doc = document.frames("ed").document; doc.designMode = "On"; };
function orden(c) { doc.execCommand(c); document.frames("ed").focus(); }
function clausula(s) {
  if (s.value == "") return;
  document.frames("ed").focus();
  doc.selection.createRange().pasteHTML(s.value);
  s.selectedIndex = 0;
}
function guardar() {
  document.envio.html.value = doc.body.innerHTML;
  document.envio.submit();
}
</script>
</body>
</html>
