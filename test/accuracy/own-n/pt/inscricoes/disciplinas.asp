<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Inscrição em disciplinas</title>
<script language="JavaScript">
<!--
var v = parseInt(navigator.appVersion);
var nome = navigator.appName;
if ((nome == "Netscape" && v < 4) || (nome == "Microsoft Internet Explorer" && v < 4)) {
  document.write("<p><b>Atenção: o seu navegador é antigo. Use o Internet Explorer 4 ou o Netscape 4.</b></p>");
}
function total(f) {
  var e = 0;
  for (var i = 0; i < f.disc.length; i++) if (f.disc[i].checked) e += parseFloat(f.disc[i].value.split("|")[1]);
  f.ects.value = e;
  if (e > 36) alert("Não pode inscrever-se em mais de 36 créditos por semestre.");
}
// -->
</script>
<style>body,td{font-family:Arial;font-size:12px}.c{background:#004080;color:#fff}</style>
</head>
<body>
<h3>Serviços Académicos &gt; Inscrição em disciplinas &gt; 2.º semestre</h3>
<form method="post" action="inscreve.asp">
<p>N.º de aluno: <b>20041187</b> &nbsp; Curso: <b>Engenharia do Ambiente</b></p>
<table border="1" cellspacing="0" cellpadding="4">
<tr class="c"><td></td><td>Código</td><td>Disciplina</td><td>Turno</td><td>ECTS</td></tr>
<tr><td><input type="checkbox" name="disc" value="EA21|6" onclick="total(this.form)"></td><td>EA21</td><td>Hidrologia</td><td>T1</td><td>6</td></tr>
<tr><td><input type="checkbox" name="disc" value="EA22|6" onclick="total(this.form)"></td><td>EA22</td><td>Poluição atmosférica</td><td>T2</td><td>6</td></tr>
<tr><td><input type="checkbox" name="disc" value="EA25|7.5" onclick="total(this.form)"></td><td>EA25</td><td>Sistemas de informação geográfica</td><td>T1</td><td>7,5</td></tr>
<tr><td><input type="checkbox" name="disc" value="MA14|6" onclick="total(this.form)"></td><td>MA14</td><td>Estatística II (em atraso)</td><td>T4</td><td>6</td></tr>
</table>
<p>Créditos: <input name="ects" size="4" value="0" readonly> <input type="submit" value="Confirmar inscrição"></p>
</form>
<p>Alterações até 28 de fevereiro, sem multa.</p>
</body></html>
