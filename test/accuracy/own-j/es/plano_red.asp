<html xmlns:v="urn:schemas-microsoft-com:vml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Red de abastecimiento - esquema zona norte</title>
<style> v\:* { behavior:url(#default#VML); } body{font-family:Arial;font-size:12px} </style>
</head>
<body>
<b>Esquema de la red, zona norte</b> (actualización: 03/11/2004)
<div style="position:relative;width:620px;height:360px;border:1px solid gray">
<v:rect style="position:absolute;left:20;top:140;width:90;height:60" fillcolor="#99ccff"><v:textbox>ETAP<br>San Martín</v:textbox></v:rect>
<v:line from="110,170" to="240,170" strokecolor="blue" strokeweight="4pt"/>
<v:oval style="position:absolute;left:240;top:140;width:80;height:60" fillcolor="#ccffff"><v:textbox>Depósito 1</v:textbox></v:oval>
<v:line from="320,170" to="460,80" strokecolor="blue" strokeweight="2pt"/>
<v:line from="320,170" to="460,260" strokecolor="blue" strokeweight="2pt"/>
<v:roundrect style="position:absolute;left:460;top:50;width:120;height:50" fillcolor="#ffffcc" href="sector.asp?id=7"><v:textbox>Sector La Peña</v:textbox></v:roundrect>
<v:roundrect style="position:absolute;left:460;top:235;width:120;height:50" fillcolor="#ffcccc" href="sector.asp?id=9"><v:textbox>Sector Estación</v:textbox></v:roundrect>
</div>
<p>Pulse sobre un sector para ver presiones y averías.</p>
</body></html>