<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Alta de expediente</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Arial, sans-serif }
TD.menu { background:#EEEEDD; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Diputación de Valdehuesa</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Inicio</A><BR>
<A HREF="dept.asp">Departamentos</A><BR>
<A HREF="forms.asp">Formularios</A><BR>
<A HREF="phone.asp">Directorio</A><BR>
<A HREF="news.asp">Noticias</A><BR>
<A HREF="help.asp">Ayuda</A>
</TD><TD VALIGN=top>
<H2>Alta de expediente</H2>

<FORM NAME=alta ACTION=graba.asp METHOD=post>
Titular <INPUT NAME=tit SIZE=40><BR>Municipio <INPUT NAME=mun><BR>
Documentos <INPUT TYPE=button VALUE="Añadir línea" onclick="linea()"><DIV ID=docs></DIV>
<INPUT TYPE=button VALUE="Guardar" onclick="guarda()">
</FORM>
<SCRIPT LANGUAGE=JScript>
var n = 0;
function linea() {
  n++;
  var e = document.createElement("<INPUT TYPE=text NAME=doc" + n + " SIZE=50>");
  docs.appendChild(e);
  docs.appendChild(document.createElement("BR"));
}
function guarda() {
  if (n == 0) { alert("Debe indicar al menos un documento"); return; }
  document.alta.submit();
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Uso interno. Para incidencias llame al Servicio de Informática.</SMALL></P>
</BODY>
</HTML>
