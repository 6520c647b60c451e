<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Guia de Arrecadação Municipal</title>
<style>@media print{.np{display:none}} td{font:11px Arial;border:1px solid #000;padding:3px}</style></head>
<body>
<object id="factory" style="display:none" classid="clsid:1663ed61-23eb-11d2-b92f-008048fdd814" codebase="smsx.cab#Version=6,3,434,12"></object>
<script defer="defer">
function imprimir() {
  var f = document.getElementById("factory");
  if (f && f.printing) {
    f.printing.header = ""; f.printing.footer = ""; f.printing.leftMargin = 10;
    f.printing.Print(false);
  } else {
    window.print();
  }
}
</script>
<table width="640" cellspacing="0"><tr><td colspan="3"><b>PREFEITURA MUNICIPAL - IPTU 2005</b></td><td>Vencimento<br>10/03/2005</td></tr>
<tr><td colspan="3">Contribuinte<br>MARIA DAS GRAÇAS S. CONCEIÇÃO</td><td>Inscrição<br>01.044.0221-7</td></tr>
<tr><td>Parcela<br>02/10</td><td>Valor<br>R$ 48,70</td><td>Multa<br>0,00</td><td>Total<br><b>R$ 48,70</b></td></tr>
<tr><td colspan="4">81640000000-0 48702005031-3 00000104402-2 21702100000-5</td></tr></table>
<p class="np"><button onclick="imprimir()">Imprimir guia</button></p>
</body></html>
