<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Agenda de salas</title>
<style type="text/css">td{border:1px solid #bcd;width:110px;height:26px;font:11px Arial;padding:2px}td.o{background:#ffd9cc;cursor:pointer}td.l{background:#e9f7e1;cursor:pointer}</style>
<script type="text/javascript">
function abrir(url) {
  if (typeof window.showModalDialog != "undefined" && !window.opera) {
    window.showModalDialog(url, window, "dialogWidth:420px;dialogHeight:320px");
    location.reload();
  } else {
    var w = window.open(url, "reserva", "width=420,height=320,left=200,top=150");
    if (!w) location.href = url;
  }
}
</script>
</head>
<body>
<h2>Agenda de salas - 18/08/2010</h2>
<table cellspacing="0"><tr><th></th><th>Sala 101</th><th>Sala 102</th><th>Auditório</th></tr>
<tr><th>08:00</th><td class="l" onclick="abrir('reserva.htm?s=0&h=8')">livre</td><td class="o" onclick="abrir('reserva.htm?s=1&h=8')">Curso SIAFI</td><td class="l" onclick="abrir('reserva.htm?s=2&h=8')">livre</td></tr>
<tr><th>09:00</th><td class="o" onclick="abrir('reserva.htm?s=0&h=9')">RH - entrevistas</td><td class="o" onclick="abrir('reserva.htm?s=1&h=9')">Curso SIAFI</td><td class="l" onclick="abrir('reserva.htm?s=2&h=9')">livre</td></tr>
<tr><th>10:00</th><td class="o" onclick="abrir('reserva.htm?s=0&h=10')">RH - entrevistas</td><td class="l" onclick="abrir('reserva.htm?s=1&h=10')">livre</td><td class="o" onclick="abrir('reserva.htm?s=2&h=10')">Posse servidores</td></tr>
<tr><th>11:00</th><td class="l" onclick="abrir('reserva.htm?s=0&h=11')">livre</td><td class="l" onclick="abrir('reserva.htm?s=1&h=11')">livre</td><td class="o" onclick="abrir('reserva.htm?s=2&h=11')">Posse servidores</td></tr>
<tr><th>14:00</th><td class="o" onclick="abrir('reserva.htm?s=0&h=14')">Comissão</td><td class="l" onclick="abrir('reserva.htm?s=1&h=14')">livre</td><td class="l" onclick="abrir('reserva.htm?s=2&h=14')">livre</td></tr>
<tr><th>15:00</th><td class="o" onclick="abrir('reserva.htm?s=0&h=15')">Comissão</td><td class="o" onclick="abrir('reserva.htm?s=1&h=15')">Licitação 12</td><td class="l" onclick="abrir('reserva.htm?s=2&h=15')">livre</td></tr>
<tr><th>16:00</th><td class="l" onclick="abrir('reserva.htm?s=0&h=16')">livre</td><td class="o" onclick="abrir('reserva.htm?s=1&h=16')">Licitação 12</td><td class="l" onclick="abrir('reserva.htm?s=2&h=16')">livre</td></tr>
</table>
<p>Clique em um horário livre para reservar. Dúvidas: Cerimonial, ramal 2040.</p>
</body></html>
