<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<title>Requisição Interna de Material</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script type="text/javascript">
function novaLinha() {
  var t = document.getElementById('linhas').tBodies[0];
  var r = t.insertRow(-1), n = t.rows.length;
  r.insertCell(0).innerHTML = n;
  r.insertCell(1).innerHTML = '<input type="text" name="art" size="40">';
  r.insertCell(2).innerHTML = '<input type="text" name="qt" size="5">';
  r.insertCell(3).innerHTML = '<a href="#" onclick="tira(this);return false">remover</a>';
}
function tira(a) { var r = a.parentNode.parentNode; r.parentNode.removeChild(r); }
function paraExcel() {
  try {
    var xl = new ActiveXObject('Excel.Application');
    xl.Visible = true;
    var wb = xl.Workbooks.Add(), ws = wb.ActiveSheet, rs = document.getElementById('linhas').tBodies[0].rows;
    for (var i = 0; i < rs.length; i++) {
      ws.Cells(i + 1, 1).Value = rs[i].getElementsByTagName('input')[0].value;
      ws.Cells(i + 1, 2).Value = rs[i].getElementsByTagName('input')[1].value;
    }
  } catch (e) { document.location = 'requisicao.csv?id=20093'; }
}
</script>
</head>
<body onload="novaLinha();novaLinha()">
<h3>Requisição nº 20093/2007</h3>
<form name="RequisicaoForm" method="post" action="/compras/gravarRequisicao.do;jsessionid=0A31F2C9D">
<p>Serviço requisitante: <select name="servico"><option value="DOM">Divisão de Obras Municipais</option><option value="DAS">Divisão de Água e Saneamento</option></select></p>
<table id="linhas" border="1" cellspacing="0" cellpadding="3"><thead><tr><th>#</th><th>Artigo</th><th>Qt.</th><th></th></tr></thead><tbody></tbody></table>
<p><a href="#" onclick="novaLinha();return false">Acrescentar linha</a> | <a href="#" onclick="paraExcel();return false">Abrir em Excel</a></p>
<p>Justificação:<br><textarea name="just" rows="3" cols="60"></textarea></p>
<input type="submit" value="Submeter a despacho">
</form>
</body>
</html>
