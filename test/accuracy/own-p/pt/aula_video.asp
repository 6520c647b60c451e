<HTML>
<HEAD>
<TITLE>Universidade - Aulas gravadas - Contabilidade Pública</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
</HEAD>
<BODY BGCOLOR="#F0F0E0">
<FONT FACE="Arial">
<H3>Contabilidade Pública I - Aula 6: Execução da despesa</H3>
<TABLE CELLPADDING=6><TR VALIGN=top><TD>
<SCRIPT LANGUAGE="JavaScript">
var clip = "rtsp/aula06.ram";
if (navigator.appName.indexOf("Microsoft") != -1) {
  document.write('<OBJECT ID=video CLASSID="clsid:CFCDAA03-8BE4-11cf-B84B-0020AFBBCCFA" WIDTH=352 HEIGHT=288>');
  document.write('<PARAM NAME="SRC" VALUE="' + clip + '"><PARAM NAME="CONTROLS" VALUE="ImageWindow,StatusBar"><PARAM NAME="CONSOLE" VALUE="aula"></OBJECT>');
} else {
  document.write('<EMBED SRC="' + clip + '" TYPE="audio/x-pn-realaudio-plugin" WIDTH=352 HEIGHT=288 CONTROLS="ImageWindow,StatusBar" CONSOLE="aula">');
}
</SCRIPT>
<BR><INPUT TYPE=button VALUE="Iniciar" onClick="document.video.DoPlay()"> <INPUT TYPE=button VALUE="Pausa" onClick="document.video.DoPause()">
</TD><TD><FONT SIZE=2>
<B>Professor:</B> Dr. Henrique Sampaio<BR>
<B>Duração:</B> 52 min<BR><BR>
Para ver a aula é necessário o RealPlayer 7 ou superior, instalado nos computadores da sala 12.<BR><BR>
<A HREF="aulas.asp">Voltar à lista de aulas</A></FONT></TD></TR></TABLE>
</FONT>
</BODY></HTML>
