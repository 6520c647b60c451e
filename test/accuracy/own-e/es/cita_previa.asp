<html><head><title>Cita previa - Consultas externas</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script src="agenda.js" type="text/javascript"></script>
<style>td.libre{background:#cfc;cursor:hand;padding:6px}td.ocup{background:#fcc;padding:6px}table{font:12px Arial}</style></head>
<body onload="prepara()">
<h2>Hospital Comarcal - Cita previa</h2>
<p>Dr. Muñoz (Traumatología). Pulse una hora libre para asignarla al paciente <b>Nº 77120</b>.</p>
<table id="ag"><tr><td class="libre">09:00</td><td class="ocup">09:15</td><td class="libre">09:30</td></tr><tr><td class="ocup">09:45</td><td class="libre">10:00</td><td class="libre">10:15</td></tr></table>
<form name="c" method="post" action="asigna.asp"><input type="hidden" name="hora"><input type="hidden" name="pac" value="77120"></form>
</body></html>
