<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Demonstrativo de Pagamento</title>
<script language="JavaScript">
var ie = (navigator.appName == "Microsoft Internet Explorer");
function obj(id){ return ie ? document.all[id] : document.getElementById(id); }
function mostra(id){
  var o = obj(id);
  o.style.display = (o.style.display == "none") ? "" : "none";
}
function ajuda(){
  if (window.showModalDialog) window.showModalDialog("ajuda.htm","","dialogWidth:400px;dialogHeight:300px");
  else window.open("ajuda.htm","ajuda","width=400,height=300");
}
</script>
</head>
<body>
<h2>Demonstrativo de Pagamento - Agosto/2005</h2>
<p>Funcionário: 00871 - João Conceição da Silva &nbsp; Lotação: Expedição &nbsp; <a href="javascript:ajuda()">Ajuda</a></p>
<table border="1" cellpadding="3" cellspacing="0" width="600">
<tr bgcolor="#CCCCCC"><th>Cód</th><th>Descrição</th><th>Vencimentos</th><th>Descontos</th></tr>
<tr><td>001</td><td>Salário base</td><td align="right">1.450,00</td><td></td></tr>
<tr><td>014</td><td>Adicional noturno</td><td align="right">182,30</td><td></td></tr>
<tr><td>501</td><td>INSS</td><td></td><td align="right">163,23</td></tr>
<tr><td>510</td><td>Vale-transporte</td><td></td><td align="right">87,00</td></tr>
<tr><td colspan="2"><b>Líquido a receber</b></td><td colspan="2" align="right"><b>1.382,07</b></td></tr>
</table>
<p><a href="javascript:mostra('bases')">Mostrar/ocultar bases de cálculo</a></p>
<div id="bases" style="display:none">Base FGTS: 1.632,30 - FGTS do mês: 130,58 - Base IRRF: 1.469,07</div>
<p><input type="button" value="Imprimir" onclick="window.print()"></p>
</body></html>
