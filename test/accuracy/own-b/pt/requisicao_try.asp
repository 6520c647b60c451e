<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Boletim de Itinerário</title>
<script type="text/javascript">
var n = 0;
function campo(nome, tam) {
  var c;
  try {
    c = document.createElement("<input name='" + nome + "'>");
  } catch (ex) {
    c = document.createElement("input");
    c.name = nome;
  }
  c.size = tam;
  return c;
}
function linha() {
  n++;
  var tr = document.getElementById("t").insertRow(-1), c = [["data", 8], ["origem", 20], ["destino", 20], ["km", 5]];
  for (var i = 0; i < c.length; i++) tr.insertCell(-1).appendChild(campo(c[i][0] + n, c[i][1]));
  document.getElementById("n").value = n;
}
window.onload = function () { linha(); linha(); linha(); };
</script>
</head>
<body>
<h2>Boletim de Itinerário - Viatura própria</h2>
<form method="post" action="bi.asp"><input type="hidden" name="n" id="n">
<table id="t" border="1"><tr><th>Data</th><th>Origem</th><th>Destino</th><th>Km</th></tr></table>
<input type="button" value="+ linha" onclick="linha()"> <input type="submit" value="Submeter">
</form></body></html>
