<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Notas fiscais recebidas – Almoxarifado Central</title>
<style>body{font:11px Tahoma;margin:8px}th{background:#003366;color:#fff}td,th{padding:3px 7px;font-size:11px}.par{background:#eef}</style>
<script language="JScript">
var xml, xsl;
function criaDoc() {
  var versoes = ["Msxml2.DOMDocument.4.0", "Msxml2.DOMDocument.3.0", "Microsoft.XMLDOM"];
  for (var i = 0; i < versoes.length; i++) {
    try { var d = new ActiveXObject(versoes[i]); d.async = false; return d; } catch (e) { }
  }
  throw new Error("O componente MSXML não está instalado.");
}
function carrega(ordem) {
  try {
    if (!xml) { xml = criaDoc(); xml.load("notas.xml"); xsl = criaDoc(); xsl.load("notas.xsl"); }
    if (ordem) xsl.selectSingleNode("//xsl:sort/@select").nodeValue = ordem;
    document.getElementById("lista").innerHTML = xml.transformNode(xsl);
  } catch (e) {
    document.getElementById("lista").innerHTML = "<b>Erro:</b> " + e.message;
  }
}
</script>
</head>
<body onload="carrega()">
<h3>Notas fiscais recebidas</h3>
<p>Ordenar por: <a href="javascript:carrega('@numero')">número</a> | <a href="javascript:carrega('fornecedor')">fornecedor</a> | <a href="javascript:carrega('data')">data</a> | <a href="javascript:window.print()">imprimir</a></p>
<div id="lista">Carregando...</div>
<p>Almoxarifado Central – ramal 2231. Divergências devem ser comunicadas em até 48 horas.</p>
</body>
</html>
