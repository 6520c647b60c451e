<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Alta de declaración</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<SCRIPT LANGUAGE="JavaScript">
<!--
if (navigator.appName != "Microsoft Internet Explorer") { window.location.replace("nosoportado.htm"); }
//-->
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#660033"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Oficina de impuestos</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Inicio</a> | <a href="/news.asp">Noticias</a> | <a href="/forms.asp">Formularios</a> | <a href="/tel.asp">Directorio</a> | <a href="/help.asp">Ayuda</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Alta de declaración</FONT></H3>
<FORM METHOD=post ACTION="alta.asp"><TABLE><TR><TD>NIF</TD><TD><INPUT NAME=nif></TD></TR><TR><TD>Importe</TD><TD><INPUT NAME=imp></TD></TR><TR><TD>Fecha</TD><TD><INPUT NAME=f></TD></TR></TABLE><INPUT TYPE=submit VALUE="Enviar"></FORM><P>Las devoluciones de más de 5.000 euros las firma el jefe de sección.</P>
<HR><FONT SIZE="1">Oficina de impuestos - 4.1.2009</FONT>
</BODY>
</HTML>
