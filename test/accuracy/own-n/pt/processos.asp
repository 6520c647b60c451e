<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Gestão Documental - Caixa de entrada</title>
<style type="text/css">
body { font-family: Verdana; font-size: 11px; margin: 0 }
#topo { background: #5a0f0f; color: white; padding: 6px 10px }
table { border-collapse: collapse; width: 100% } td, th { border-bottom: 1px solid #ccc; padding: 4px; font-size: 11px; text-align: left }
tr.lin { cursor: default }
</style>
<script language="javascript">
var oPop = window.createPopup();
var corrente = null;
function item(txt, acc) {
  return "<div style=\"font:11px Verdana;padding:3px 10px;cursor:hand\" onmouseover=\"this.style.background='#316ac5';this.style.color='white'\" " +
         "onmouseout=\"this.style.background='';this.style.color=''\" onclick=\"parent.executa('" + acc + "')\">" + txt + "</div>";
}
function menu(tr) {
  corrente = tr.id;
  var b = oPop.document.body;
  b.style.border = "1px solid #888"; b.style.background = "#f4f4f4";
  b.innerHTML = item("Despachar...", "despacho") + item("Reencaminhar...", "reenvio") + item("Juntar documento...", "juntar") + item("Arquivar", "arquivo");
  oPop.show(event.clientX, event.clientY, 150, 92, document.body);
  return false;
}
function executa(a) { oPop.hide(); location.href = "processo_" + a + ".asp?id=" + corrente.substr(1); }
</script>
</head>
<body>
<div id="topo">Ministério &nbsp;|&nbsp; Gestão Documental &nbsp;|&nbsp; Caixa de entrada de Teresa Magalhães (4 processos)</div>
<p style="padding:0 10px">Clique com o botão direito num processo para o despachar ou arquivar. Os processos com mais de 10 dias passam ao diretor.</p>
<table>
<tr><th>Processo</th><th>Entrada</th><th>Requerente</th><th>Assunto</th><th>Dias</th></tr>
<tr class="lin" id="p20918" oncontextmenu="return menu(this)"><td>2009/20918</td><td>02-03</td><td>Câmara Municipal de Estarreja</td><td>Revisão de preços, empreitada 44</td><td>9</td></tr>
<tr class="lin" id="p20931" oncontextmenu="return menu(this)"><td>2009/20931</td><td>03-03</td><td>João P. Simões</td><td>Reclamação de classificação</td><td>8</td></tr>
<tr class="lin" id="p20977" oncontextmenu="return menu(this)"><td>2009/20977</td><td>05-03</td><td>Associação de Pais, Loulé</td><td>Transporte escolar</td><td>6</td></tr>
<tr class="lin" id="p21004" oncontextmenu="return menu(this)"><td>2009/21004</td><td>09-03</td><td>Instituto da Água</td><td>Parecer sobre captação</td><td>2</td></tr>
</table>
</body>
</html>
