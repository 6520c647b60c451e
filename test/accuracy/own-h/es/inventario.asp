<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Inventario de material móvil</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Tahoma, sans-serif }
TD.menu { background:#E0EEE0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Ferrocarriles del Norte Chico</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Inicio</A><BR>
<A HREF="dept.asp">Departamentos</A><BR>
<A HREF="forms.asp">Formularios</A><BR>
<A HREF="phone.asp">Directorio</A><BR>
<A HREF="news.asp">Noticias</A><BR>
<A HREF="help.asp">Ayuda</A>
</TD><TD VALIGN=top>
<H2>Inventario de material móvil</H2>

<TABLE BORDER=1><TR><TH>Serie</TH><TH>Unidades</TH><TH>En taller</TH></TR>
<TR><TD>2700</TD><TD>14</TD><TD>2</TD></tr>
<TR><TD>3300</TD><TD>8</TD><TD>1</TD></tr>
<TR><TD>Tolvas</TD><TD>40</TD><TD>5</TD></tr>
</TABLE>
<SCRIPT LANGUAGE=JavaScript>
var esIE = document.all ? true : false;
var filas = document.getElementsByTagName("TABLE")[1].rows;
for (var i = 1; i < filas.length; i++) {
  if (esIE) filas(i).style.backgroundColor = (i % 2) ? "#EEEEEE" : "#FFFFFF";
  else filas[i].style.backgroundColor = (i % 2) ? "#EEEEEE" : "#FFFFFF";
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Uso interno. Para incidencias llame al Servicio de Informática.</SMALL></P>
</BODY>
</HTML>
