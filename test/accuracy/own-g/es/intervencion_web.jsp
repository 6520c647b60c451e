<html>
<head>
 <title>Aplicación de intervenciones</title>
 <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
</head>
<body>
 <div align="center">
  <br>
  <br>
  <font face="Arial" size="4" color="#990000">Navegador no válido</font>
  <p><font face="Arial" size="2">Para acceder a la Aplicación de Intervenciones debe utilizar Microsoft Internet
    Explorer (versión 5.5 o posterior).
    <br>El acceso con otros navegadores no está permitido.
   </font></p>
  <a href="/">Volver a la intranet</a>
 </div>
</body>
</html>
