<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Protocolo - Caixa de entrada</title>
<style>
body,td,th{font-family:Tahoma;font-size:11px}
tr.doc{cursor:hand} tr.doc td{border-bottom:1px solid #D0D0D0;padding:4px}
th{background:#1C4D7A;color:#FFF;text-align:left;padding:4px}
</style>
<script language="JavaScript">
var pop = null, atual = "";
function menu(proc)
{
	atual = proc;
	if (pop == null) pop = window.createPopup();
	var b = pop.document.body;
	b.style.border = "1px solid #666";
	b.style.font = "11px Tahoma";
	b.style.backgroundColor = "#F4F4F4";
	b.innerHTML = item("Receber", "receber") + item("Encaminhar...", "encaminhar") + item("Juntar documento...", "juntar") + item("Arquivar", "arquivar");
	pop.show(event.clientX, event.clientY, 150, 88, document.body);
}
function item(txt, op)
{
	return "<div style='padding:3px 10px;height:22px' onmouseover=\"this.style.backgroundColor='#316AC5';this.style.color='#FFF'\" onmouseout=\"this.style.backgroundColor='';this.style.color=''\" onclick=\"parent.executar('" + op + "')\">" + txt + "</div>";
}
function executar(op)
{
	pop.hide();
	document.acao.op.value = op;
	document.acao.processo.value = atual;
	document.acao.submit();
}
</script>
</head>
<body>
<h3>Caixa de entrada - Secretaria de Administração</h3>
<p>Clique sobre um processo para ver as ações disponíveis.</p>
<table width="100%" cellspacing="0">
<tr><th>Processo</th><th>Interessado</th><th>Assunto</th><th>Origem</th><th>Entrada</th></tr>
<tr class="doc" onclick="menu('2004/01127')"><td>2004/01127</td><td>José Carlos Figueira</td><td>Licença-prêmio</td><td>Recursos Humanos</td><td>03/05</td></tr>
<tr class="doc" onclick="menu('2004/01133')"><td>2004/01133</td><td>Escola Municipal Anísio Teixeira</td><td>Material de expediente</td><td>Educação</td><td>03/05</td></tr>
<tr class="doc" onclick="menu('2004/01138')"><td>2004/01138</td><td>Construtora Horizonte Ltda.</td><td>Medição nº 4</td><td>Obras</td><td>04/05</td></tr>
<tr class="doc" onclick="menu('2004/01141')"><td>2004/01141</td><td>Ana Lúcia Brandão</td><td>Averbação de tempo de serviço</td><td>Protocolo Geral</td><td>04/05</td></tr>
<tr class="doc" onclick="menu('2004/01146')"><td>2004/01146</td><td>Associação de Moradores do Cruzeiro</td><td>Uso de espaço público</td><td>Cultura</td><td>05/05</td></tr>
</table>
<form name="acao" method="post" action="protocolo_acao.asp"><input type="hidden" name="op"><input type="hidden" name="processo"></form>
</body>
</html>
