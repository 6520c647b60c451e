<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Registro de expedientes</title>
<style>body{font:12px Verdana}th{background:#703;color:#fff;cursor:hand}td{border-bottom:1px solid #ccc}</style>
<script language="javascript">
function pintar() {
  lista.innerHTML = datos.transformNode(hoja.XMLDocument);
}
function ordenar(campo) {
  var n = hoja.XMLDocument.selectSingleNode("//xsl:for-each/@order-by");
  n.value = campo;
  pintar();
}
</script>
</head>
<body onload="pintar()">
<xml id="datos">
<expedientes>
 <exp><num>2002/0114</num><asunto>Licencia de obra menor, C/ Mayor 12</asunto><solicitante>Ortiz Peña, Luis</solicitante><estado>En trámite</estado></exp>
 <exp><num>2002/0097</num><asunto>Vado permanente, Avda. Constitución 3</asunto><solicitante>Talleres Gómez S.L.</solicitante><estado>Pendiente de informe</estado></exp>
 <exp><num>2002/0120</num><asunto>Cambio de titularidad de nicho</asunto><solicitante>Ibáñez Ruiz, Rosa</solicitante><estado>Resuelto</estado></exp>
</expedientes>
</xml>
<xml id="hoja">
<xsl:stylesheet xmlns:xsl="http://www.w3.org/TR/WD-xsl">
<xsl:template match="/">
<table width="100%" cellpadding="3">
<tr><th onclick="ordenar('num')">N.º</th><th onclick="ordenar('asunto')">Asunto</th><th onclick="ordenar('solicitante')">Solicitante</th><th>Estado</th></tr>
<xsl:for-each select="expedientes/exp" order-by="num">
<tr><td><a><xsl:attribute name="href">exp.asp?n=<xsl:value-of select="num"/></xsl:attribute><xsl:value-of select="num"/></a></td>
<td><xsl:value-of select="asunto"/></td><td><xsl:value-of select="solicitante"/></td><td><xsl:value-of select="estado"/></td></tr>
</xsl:for-each>
</table>
</xsl:template>
</xsl:stylesheet>
</xml>
<h3>Registro de expedientes - Secretaría</h3>
<div id="lista"></div>
<p><a href="exp_nuevo.asp">Nuevo expediente</a></p>
</body>
</html>
