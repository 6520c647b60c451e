<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Serviços Municipalizados de Água - Leituras por giro</title>
<style>
td,th{font-family:Tahoma;font-size:11px} th{background:#369;color:#fff} .alerta{color:red}
</style>
<script language="javascript">
var http;
function carregaGiro() {
  var g = document.getElementById("giro").value;
  document.getElementById("corpo").innerHTML = "A carregar giro " + g + "...";
  http = new ActiveXObject("Microsoft.XMLHTTP");
  http.onreadystatechange = recebe;
  http.open("GET", "giro" + g + ".txt", true);
  http.send();
}
function recebe() {
  if (http.readyState != 4) return;
  var linhas = http.responseText.split(";");
  var h = "<table border=1 cellspacing=0 cellpadding=3><tr><th>Contador</th><th>Morada</th><th>Anterior</th><th>Actual</th></tr>";
  for (var i = 0; i < linhas.length; i++) {
    var c = linhas[i].split(",");
    if (c.length < 3) continue;
    h += "<tr><td>" + c[0] + "</td><td>" + c[1] + "</td><td align=right>" + c[2] + "</td><td><input name='l" + c[0] + "' size=8></td></tr>";
  }
  document.getElementById("corpo").innerHTML = h + "</table>";
}
</script>
</head>
<body onload="carregaGiro()">
<h3>Introdução de leituras</h3>
<form method="post" action="grava_leituras.asp">
Giro: <select id="giro" name="giro" onchange="carregaGiro()"><option value="01">01 - Centro histórico</option><option value="02">02 - Bairro da Estação</option></select>
Leitor: <input name="leitor" value="214" size="5">
<div id="corpo"></div>
<br><input type="submit" value="Gravar leituras">
</form>
<p class="alerta">Consumos superiores ao triplo da média devem ser confirmados no local.</p>
</body>
</html>
