<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="pt-br">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Central de Chamados</title>
<script type="text/javascript">
var Try = { these: function() { var r; for (var i = 0; i < arguments.length; i++) { try { r = arguments[i](); break; } catch (e) {} } return r; } };
var Ajax = { getTransport: function() {
  return Try.these(
    function() {return new XMLHttpRequest()},
    function() {return new ActiveXObject('Msxml2.XMLHTTP')},
    function() {return new ActiveXObject('Microsoft.XMLHTTP')}
  ) || false;
} };
function fechar(id) {
  if (!confirm('Encerrar o chamado ' + id + '?')) return false;
  var t = Ajax.getTransport();
  if (!t) return true;
  t.open('POST', 'chamados.php?acao=fechar&id=' + id, true);
  t.onreadystatechange = function() { if (t.readyState == 4) document.getElementById('c' + id).className = 'fechado'; };
  t.send('');
  return false;
}
</script>
<style type="text/css">.fechado td{color:#999;text-decoration:line-through} td{padding:3px 8px}</style>
</head>
<body>
<h1>Central de Chamados</h1>
<table>
<tr><th>Nº</th><th>Setor</th><th>Descrição</th><th>Prioridade</th><th></th></tr>
<tr id="c771"><td>771</td><td>Almoxarifado</td><td>Impressora não puxa papel</td><td>Média</td><td><a href="chamados.php?acao=fechar&amp;id=771" onclick="return fechar(771)">Encerrar</a></td></tr>
<tr id="c772"><td>772</td><td>Recepção</td><td>Ramal sem sinal</td><td>Alta</td><td><a href="chamados.php?acao=fechar&amp;id=772" onclick="return fechar(772)">Encerrar</a></td></tr>
<tr id="c775"><td>775</td><td>Jurídico</td><td>Instalação de certificado digital</td><td>Baixa</td><td><a href="chamados.php?acao=fechar&amp;id=775" onclick="return fechar(775)">Encerrar</a></td></tr>
</table>
<form action="chamados.php" method="post"><p>Novo chamado: <input name="descr" size="50" /> <input type="submit" value="Abrir" /></p></form>
</body>
</html>
