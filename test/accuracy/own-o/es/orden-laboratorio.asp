<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Hospital Distrital - Orden de laboratorio</title>
<link rel="stylesheet" href="his.css">
<script src="comun.js"></script>
<script>
function buscarPaciente() {
  var args = new Object();
  args.servicio = document.orden.servicio.value;
  var pac = abrirVentana("busca_paciente.asp", args, 620, 400);
  if (!pac) return;
  document.orden.expediente.value = pac.expediente;
  document.orden.nombre.value = pac.nombre;
  document.orden.edad.value = pac.edad;
}
function guardar() {
  if (document.orden.expediente.value == "") { alert("Falta elegir al paciente."); return; }
  document.orden.submit();
}
</script>
</head>
<body>
<h3>Orden de laboratorio clínico</h3>
<form name="orden" method="post" action="orden_guarda.asp">
<table class="f">
<tr><td>Servicio</td><td><select name="servicio"><option>Urgencias<option>Medicina Interna<option>Pediatría<option>Ginecología</select></td></tr>
<tr><td>Expediente</td><td><input name="expediente" size="12" readonly> <input type="button" value="Buscar paciente" onclick="buscarPaciente()"></td></tr>
<tr><td>Nombre</td><td><input name="nombre" size="45" readonly> Edad <input name="edad" size="4" readonly></td></tr>
<tr><td>Diagnóstico presuntivo</td><td><input name="dx" size="60"></td></tr>
<tr><td valign="top">Estudios</td><td>
<input type="checkbox" name="e" value="BH">Biometría hemática <input type="checkbox" name="e" value="QS6">Química sanguínea 6<br>
<input type="checkbox" name="e" value="EGO">Examen general de orina <input type="checkbox" name="e" value="TP">Tiempos de coagulación<br>
<input type="checkbox" name="e" value="GA">Gasometría arterial <input type="checkbox" name="e" value="ELE">Electrolitos séricos</td></tr>
<tr><td>Prioridad</td><td><input type="radio" name="p" value="N" checked>Rutina <input type="radio" name="p" value="U">Urgente</td></tr>
</table>
<input type="button" value="Guardar orden" onclick="guardar()">
</form>
<p class="nota">Muestras de rutina: de 6:30 a 9:00 h en ventanilla 2. La gasometría se entrega en hielo en menos de 15 minutos.</p>
</body></html>
