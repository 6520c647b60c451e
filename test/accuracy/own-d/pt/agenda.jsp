<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Agenda de Consultas</title></head><body>
<h3>Agenda de Consultas - Ambulatório</h3>
<form name="ag">Médico: <select name="m" onchange="document.getElementById('lista').src='agenda_'+this.value+'.html'"><option value="1">Dr. Simões</option><option value="2">Dra. Conceição</option></select></form>
<iframe id="lista" name="lista" src="agenda_1.html" width="600" height="300" frameborder="0"></iframe></body></html>
