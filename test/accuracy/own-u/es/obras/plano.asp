<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Plano interactivo de obras en la vía pública</title>
<script language="JavaScript" type="text/JavaScript">
<!--
function MM_openBrWindow(theURL,winName,features) { //v2.0
  window.open(theURL,winName,features);
}
//-->
</script>
</head>
<body bgcolor="#003366" text="#FFFFFF">
<div align="center">
<font face="Verdana" size="3"><b>Plano interactivo de obras</b></font><br>
<font face="Verdana" size="1">Sitúe el cursor sobre cada distrito para ver los cortes de tráfico previstos. Haga clic para abrir la ficha de obra.</font><br><br>
<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" codebase="/plugins/swflash.cab#version=6,0,29,0" width="760" height="480">
<param name="movie" value="plano_obras.swf?xml=obras.xml"><param name="quality" value="high"><param name="menu" value="false">
<embed src="plano_obras.swf?xml=obras.xml" quality="high" menu="false" type="application/x-shockwave-flash" width="760" height="480"></embed>
</object>
<br><br>
<font face="Verdana" size="1">Negociado de Vías y Obras. Datos actualizados cada viernes a las 14 h.<br>Las fichas pueden imprimirse desde el propio plano.</font>
</div>
</body>
</html>
