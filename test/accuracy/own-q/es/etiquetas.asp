<html><head><title>Impresión de etiquetas de muestras</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="JavaScript">
var zpl = null;
function crear(prog) {
  var o = null;
  try { o = new ActiveXObject(prog); } catch (e) { o = null; }
  return o;
}
function linea(x, y, t) { return "^FO" + x + "," + y + "^A0N,28,28^FD" + t + "^FS"; }
function imprimir() {
  if (zpl == null) zpl = crear("Etiq" + "Lab.PuertoSerie");
  if (zpl == null) { alert("No está instalado el componente de impresión. Avise a Informática (ext. 600)."); return; }
  var f = document.et, n = parseInt(f.copias.value, 10);
  var s = "^XA" + linea(20, 20, f.paciente.value) + linea(20, 55, f.tipo.value) + "^FO20,90^BCN,80,Y,N,N^FD" + f.muestra.value + "^FS^PQ" + n + "^XZ";
  zpl.Abrir("COM1", 9600);
  zpl.Enviar(s);
  zpl.Cerrar();
  f.muestra.value = ""; f.muestra.focus();
}
</script></head>
<body bgcolor="#F2FFF2" onload="document.et.muestra.focus()">
<font face="Verdana" size="2">
<h3>Laboratorio de análisis: etiquetas de muestras</h3>
<form name="et" onsubmit="imprimir(); return false">
<table><tr><td>N.º de muestra</td><td><input name="muestra" size="12" maxlength="10"></td></tr>
<tr><td>Paciente</td><td><input name="paciente" size="35"></td></tr>
<tr><td>Tubo</td><td><select name="tipo"><option value="HEMOGRAMA">Hemograma (lila)</option><option value="BIOQUIMICA">Bioquímica (rojo)</option><option value="COAGULACION">Coagulación (azul)</option></select></td></tr>
<tr><td>Copias</td><td><input name="copias" value="2" size="3"></td></tr></table>
<input type="submit" value="Imprimir etiqueta">
</form>
<p>Impresora conectada en COM1. Cambie el rollo cuando aparezca la banda roja.</p></font>
</body></html>
