<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Lista de espera de consultas</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#660033"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Hospital infantil</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Inicio</a> | <a href="/news.asp">Noticias</a> | <a href="/forms.asp">Formularios</a> | <a href="/tel.asp">Directorio</a> | <a href="/help.asp">Ayuda</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Lista de espera de consultas</FONT></H3>
<XML ID="dsoEspera" SRC="espera.xml"></XML>
<P>El horario de visitas es de 14 a 18 horas.</P><TABLE DATASRC="#dsoEspera" BORDER=1 DATAPAGESIZE=10 ID=tb><THEAD><TR><TH>Paciente</TH><TH>Edad</TH><TH>Servicio</TH></TR></THEAD>
<TBODY><TR><TD><SPAN DATAFLD="nombre"></SPAN></TD><TD><SPAN DATAFLD="edad"></SPAN></TD><TD><SPAN DATAFLD="serv"></SPAN></TD></TR></TBODY></TABLE>
<BUTTON ONCLICK="tb.nextPage()">Siguiente</BUTTON>
<HR><FONT SIZE="1">Hospital infantil - 2.6.2008</FONT>
</BODY>
</HTML>
