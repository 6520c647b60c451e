<html>
<head>
<title>Registo de assiduidade</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<link rel="stylesheet" type="text/css" href="assid.css">
<script type="text/javascript">
function gravar() {
  var f = document.forms(0);
  var alterados = 0;
  for (var i = 0; i < f.elements.length; i++) {
    var e = f.elements(i);
    if (e.tagName == "SELECT" && e.options(e.selectedIndex).value != "") alterados++;
  }
  if (alterados == 0) { alert("Não justificou nenhum dia."); return; }
  f.accao.value = "GRAVAR";
  f.submit();
}
</script>
</head>
<body>
<div class="t">Assiduidade &ndash; Março de 2006</div>
<p>Funcionário: <b>4417 - Teresa Vilhena</b> &nbsp; Serviço: <b>Consulta Externa</b> &nbsp; Horário: <b>09:00-13:00 / 14:00-17:00</b></p>
<form method="post" action="ponto.jsp">
<input type="hidden" name="accao">
<table class="g">
<tr><th>Dia</th><th>Entrada</th><th>Saída</th><th>Entrada</th><th>Saída</th><th>Saldo</th><th>Justificação</th></tr>
<tr><td>01</td><td>08:58</td><td>13:02</td><td>14:01</td><td>17:05</td><td>+0:04</td><td></td></tr>
<tr><td>02</td><td>09:01</td><td>13:00</td><td></td><td></td><td>-3:00</td><td><select name="j2"><option value="">(escolher)</option><option value="05">Consulta médica</option><option value="11">Serviço externo</option><option value="23">Esquecimento de marcação</option></select></td></tr>
<tr><td>03</td><td>08:55</td><td>13:01</td><td>13:58</td><td>17:20</td><td>+0:26</td><td></td></tr>
<tr><td>06</td><td></td><td></td><td>14:00</td><td>17:02</td><td>-3:58</td><td><select name="j6"><option value="">(escolher)</option><option value="05">Consulta médica</option><option value="11">Serviço externo</option><option value="23">Esquecimento de marcação</option></select></td></tr>
<tr><td>07</td><td>09:00</td><td>13:00</td><td>14:00</td><td>17:00</td><td>0:00</td><td></td></tr>
<tr><td>08</td><td>10:15</td><td>13:00</td><td>14:02</td><td>17:04</td><td>-1:13</td><td><select name="j8"><option value="">(escolher)</option><option value="05">Consulta médica</option><option value="11">Serviço externo</option><option value="23">Esquecimento de marcação</option></select></td></tr>
<tr><td>09</td><td>08:57</td><td>13:03</td><td>14:00</td><td>17:01</td><td>+0:07</td><td></td></tr>
</table>
<p><input type="button" value="Gravar justificações" onclick="gravar()"></p>
</form>
</body>
</html>
