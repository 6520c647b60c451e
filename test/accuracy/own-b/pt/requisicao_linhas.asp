<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Requisição ao Armazém</title>
<script type="text/javascript">
var linhas = 0;
function novoCampo(nome, tam) {
  var c = document.createElement("<input type='text' name='" + nome + linhas + "' size='" + tam + "'>");
  return c;
}
function novaLinha() {
  linhas++;
  var tr = document.getElementById("corpo").insertRow(-1);
  tr.insertCell(-1).appendChild(novoCampo("cod", 8));
  tr.insertCell(-1).appendChild(novoCampo("desc", 40));
  tr.insertCell(-1).appendChild(novoCampo("qt", 4));
  document.forms["req"].n.value = linhas;
}
function enviar(f) {
  if (f.n.value == 0) { alert("A requisição não tem linhas."); return false; }
  return confirm("Enviar requisição com " + f.n.value + " linha(s)?");
}
</script>
</head>
<body>
<h2>Hospital Distrital - Requisição ao Armazém</h2>
<form name="req" method="post" action="req_grava.asp" onsubmit="return enviar(this)">
<input type="hidden" name="n" value="0">
Serviço: <select name="serv"><option>Urgência</option><option>Ortopedia</option><option>Consulta externa</option></select>
<table border="1"><thead><tr><th>Código</th><th>Descrição</th><th>Qt.</th></tr></thead><tbody id="corpo"></tbody></table>
<input type="button" value="Nova linha" onclick="novaLinha()"> <input type="submit" value="Enviar">
</form>
</body></html>
