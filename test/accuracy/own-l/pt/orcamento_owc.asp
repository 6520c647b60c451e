<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Proposta de orçamento 2004 - Águas Municipais</title>
<script language="JavaScript">
var rubricas = new Array("Pessoal","Energia","Reagentes","Manutenção da rede","Viaturas","Formação");
var executado = new Array(1240500, 388120, 97450, 215300, 64020, 12800);
function preencher() {
  var s = folha.ActiveSheet;
  s.Cells(1,1).Value = "Rubrica";
  s.Cells(1,2).Value = "Executado 2003";
  s.Cells(1,3).Value = "Proposta 2004";
  s.Cells(1,4).Value = "Variação";
  s.Range("A1:D1").Font.Bold = true;
  for (var i = 0; i < rubricas.length; i++) {
    s.Cells(i+2,1).Value = rubricas[i];
    s.Cells(i+2,2).Value = executado[i];
    s.Cells(i+2,3).Value = executado[i];
    s.Cells(i+2,4).Formula = "=C" + (i+2) + "/B" + (i+2) + "-1";
    s.Cells(i+2,4).NumberFormat = "Percent";
  }
  s.Cells(8,1).Value = "Total";
  s.Cells(8,2).Formula = "=SUM(B2:B7)";
  s.Cells(8,3).Formula = "=SUM(C2:C7)";
  folha.TitleBar.Caption = "Proposta de orçamento";
}
function gravar() {
  document.f.xml.value = folha.XMLData;
  document.f.submit();
}
</script>
</head>
<body onload="preencher()">
<font face="Arial" size="3"><b>Proposta de orçamento 2004</b></font>
<p><font face="Arial" size="2">Altere a coluna C e carregue em Gravar. Prazo: 31 de Outubro.</font></p>
<object id="folha" classid="clsid:0002E541-0000-0000-C000-000000000046" width="640" height="260"></object>
<form name="f" method="post" action="orcamento_grava.asp"><input type="hidden" name="xml">
<input type="button" value="Gravar proposta" onclick="gravar()"></form>
</body>
</html>
