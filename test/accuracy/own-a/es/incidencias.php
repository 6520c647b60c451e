<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><title>Incidencias abiertas · Hospital Comarcal</title>
<style>body{font-family:Arial,sans-serif;margin:1em 2em}tr.alta td{background:#fdd}th{cursor:pointer;text-align:left}</style>
<script>
function addEvent(obj, evType, fn){
  if (obj.addEventListener){ obj.addEventListener(evType, fn, false); return true; }
  else if (obj.attachEvent){ var r = obj.attachEvent("on"+evType, fn); return r; }
  else { obj["on"+evType] = fn; }
}
function ordena(col) {
  var tb = document.getElementById('lista').tBodies[0];
  var filas = Array.prototype.slice.call(tb.rows, 0);
  filas.sort(function (a, b) { return a.cells[col].textContent.localeCompare(b.cells[col].textContent, 'es', {numeric: true}); });
  for (var i = 0; i < filas.length; i++) tb.appendChild(filas[i]);
}
addEvent(window, 'load', function () {
  var ths = document.getElementById('lista').getElementsByTagName('th');
  for (var i = 0; i < ths.length; i++) (function (n) { addEvent(ths[n], 'click', function () { ordena(n); }); })(i);
  addEvent(document.getElementById('q'), 'keyup', function () {
    var q = this.value.toLowerCase(), r = document.getElementById('lista').tBodies[0].rows;
    for (var i = 0; i < r.length; i++) r[i].style.display = r[i].textContent.toLowerCase().indexOf(q) < 0 ? 'none' : '';
  });
});
</script>
<style>
.lx-bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .5rem 1rem; background: #264653; }
.lx-bar a, .lx-bar strong { color: #fff; }
.lx-end { margin-top: 2rem; padding: .5rem 1rem; font-size: .85em; color: #555; border-top: 1px solid #ddd; }
@media (max-width: 40rem) { .lx-bar { display: block; } }
</style>
</head>
<body>
<div class="lx-bar" role="banner">
  <strong>Consejería de Obras</strong>
  <a href="/formacin">Formación</a>
  <a href="/buscar">Buscar</a>
  <a href="/directorio">Directorio</a>
  <a href="/noticias">Noticias</a>
  <a href="/comitdeempresa">Comité de empresa</a>
</div>
<h1>Incidencias abiertas</h1>
<p><label>Filtrar: <input id="q" type="search"></label> <a href="nueva.php">Nueva incidencia</a></p>
<table id="lista"><thead><tr><th>Núm.</th><th>Unidad</th><th>Descripción</th><th>Prioridad</th></tr></thead><tbody>
<tr class="baja"><td>20140</td><td>Urgencias</td><td>Teléfono sin línea</td><td>Baja</td></tr>
<tr class="alta"><td>20143</td><td>Farmacia</td><td>Pantalla en negro</td><td>Alta</td></tr>
<tr class="baja"><td>20146</td><td>Farmacia</td><td>La impresora no imprime</td><td>Baja</td></tr>
<tr class="alta"><td>20149</td><td>Urgencias</td><td>No accede a la historia clínica</td><td>Alta</td></tr>
<tr class="baja"><td>20152</td><td>Admisión</td><td>La impresora no imprime</td><td>Baja</td></tr>
<tr class="baja"><td>20155</td><td>Farmacia</td><td>Ratón averiado</td><td>Baja</td></tr>
<tr class="baja"><td>20158</td><td>Admisión</td><td>Pantalla en negro</td><td>Baja</td></tr>
<tr class="alta"><td>20161</td><td>Rayos</td><td>Teléfono sin línea</td><td>Alta</td></tr>
<tr class="media"><td>20164</td><td>Rayos</td><td>La impresora no imprime</td><td>Media</td></tr>
<tr class="alta"><td>20167</td><td>Planta 3</td><td>No accede a la historia clínica</td><td>Alta</td></tr>
<tr class="baja"><td>20170</td><td>Planta 3</td><td>Ratón averiado</td><td>Baja</td></tr>
<tr class="baja"><td>20173</td><td>Urgencias</td><td>Solicita cambio de contraseña</td><td>Baja</td></tr>
<tr class="baja"><td>20176</td><td>Rayos</td><td>Ratón averiado</td><td>Baja</td></tr>
<tr class="media"><td>20179</td><td>Farmacia</td><td>La impresora no imprime</td><td>Media</td></tr>
<tr class="baja"><td>20182</td><td>Planta 3</td><td>No accede a la historia clínica</td><td>Baja</td></tr>
<tr class="alta"><td>20185</td><td>Urgencias</td><td>Pantalla en negro</td><td>Alta</td></tr>
<tr class="alta"><td>20188</td><td>Farmacia</td><td>Teléfono sin línea</td><td>Alta</td></tr>
<tr class="alta"><td>20191</td><td>Admisión</td><td>Pantalla en negro</td><td>Alta</td></tr>
</tbody></table>
<div class="lx-end" role="contentinfo">
  <p>Datos sin valor oficial · Uso interno exclusivamente</p>
</div>
</body></html>
