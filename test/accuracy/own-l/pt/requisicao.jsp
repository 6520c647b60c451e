<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Requisição de material escolar</title>
<script type="text/javascript">
function criaCampo(nome, tam) {
  var c;
  try {
    c = document.createElement('<input type="text" name="' + nome + '" />');   // IE6/7: o name não se pode mudar depois
  } catch (e) {
    c = document.createElement('input');
    c.type = 'text';
    c.name = nome;
  }
  c.size = tam;
  return c;
}
var n = 0;
function novaLinha() {
  var tr = document.getElementById('corpo').insertRow(-1);
  n++;
  tr.insertCell(-1).appendChild(document.createTextNode(n));
  tr.insertCell(-1).appendChild(criaCampo('artigo_' + n, 40));
  tr.insertCell(-1).appendChild(criaCampo('qtd_' + n, 4));
  var a = document.createElement('a');
  a.href = '#';
  a.appendChild(document.createTextNode('remover'));
  a.onclick = function () { tr.parentNode.removeChild(tr); return false; };
  tr.insertCell(-1).appendChild(a);
}
window.onload = function () { for (var i = 0; i < 3; i++) novaLinha(); };
</script>
</head>
<body style="font-family:Arial;font-size:13px">
<h2>Requisição de material – Agrupamento de Escolas</h2>
<form action="requisicao.do" method="post">
<table border="1" cellspacing="0" cellpadding="3"><thead><tr><th>N.º</th><th>Artigo</th><th>Qtd.</th><th></th></tr></thead><tbody id="corpo"></tbody></table>
<p><input type="button" value="Mais uma linha" onclick="novaLinha()" /> <input type="submit" value="Enviar ao aprovisionamento" /></p>
</form>
</body>
</html>
