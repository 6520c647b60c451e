<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Cámaras de tráfico</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#660033"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Departamento de carreteras</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Inicio</a> | <a href="/news.asp">Noticias</a> | <a href="/forms.asp">Formularios</a> | <a href="/tel.asp">Directorio</a> | <a href="/help.asp">Ayuda</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Cámaras de tráfico</FONT></H3>
<P>Los desvíos se acuerdan con la policía.</P><OBJECT ID="RVOCX" CLASSID="clsid:CFCDAA03-8BE4-11cf-B84B-0020AFBBCCFA" WIDTH=352 HEIGHT=288><PARAM NAME="SRC" VALUE="rtsp://video/cam4.rm"><PARAM NAME="CONTROLS" VALUE="ImageWindow"><EMBED SRC="cam4.rpm" TYPE="audio/x-pn-realaudio-plugin" WIDTH=352 HEIGHT=288 CONTROLS="ImageWindow"></OBJECT><P>A-4 km 12</P>
<HR><FONT SIZE="1">Departamento de carreteras - 27.5.2005</FONT>
</BODY>
</HTML>
