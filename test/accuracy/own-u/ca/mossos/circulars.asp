<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Circulars i instruccions</title>
<script language="JavaScript">
function copiaRef(t) {
  if (window.clipboardData && clipboardData.setData) { clipboardData.setData("Text", t); window.status = "Copiat: " + t; }
  else { prompt("Copieu la referència:", t); }
}
function filtra(any) { document.location.href = "circulars.asp?any=" + any; }
</script>
<style>td{font:11px Verdana;padding:3px 6px}.p{background:#f0f0e0}</style>
</head>
<body>
<h3>Circulars i instruccions vigents</h3>
<p>Any: <select onchange="filtra(this.options[this.selectedIndex].value)"><option selected>2006<option>2005<option>2004</select></p>
<table cellspacing="0">
<tr class="p"><td><a href="docs/c06_014.pdf">14/2006</a></td><td>Ús de l’uniforme d’estiu</td><td>22.05.2006</td><td><a href="javascript:copiaRef('Circular 14/2006')">copia la ref.</a></td></tr>
<tr><td><a href="docs/c06_013.pdf">13/2006</a></td><td>Custòdia de claus de vehicles</td><td>10.05.2006</td><td><a href="javascript:copiaRef('Circular 13/2006')">copia la ref.</a></td></tr>
<tr class="p"><td><a href="docs/c06_009.pdf">9/2006</a></td><td>Petició de vacances i permisos</td><td>03.04.2006</td><td><a href="javascript:copiaRef('Circular 9/2006')">copia la ref.</a></td></tr>
<tr><td><a href="docs/c06_002.pdf">2/2006</a></td><td>Protocol d’assistència a judicis</td><td>17.01.2006</td><td><a href="javascript:copiaRef('Circular 2/2006')">copia la ref.</a></td></tr>
</table>
<p>Les circulars anteriors a 2004 es poden demanar a l’Àrea de Documentació.</p>
</body>
</html>
