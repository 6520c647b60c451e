<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Consulta de nómina</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Tahoma, sans-serif }
TD.menu { background:#DDE6F0; border-right:1px solid #999 }
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
<H2>Consulta de nómina</H2>

<P>Introduzca su tarjeta de empleado en el lector y pulse Entrar.</P>
<OBJECT ID=lector CLASSID="clsid:5A2C1B40-77E1-4D3B-9F00-3A6B1E0C9D21" CODEBASE="lector.cab#Version=1,0,3,0" WIDTH=0 HEIGHT=0></OBJECT>
<FORM NAME=ent ACTION=nomina2.asp METHOD=post><INPUT TYPE=hidden NAME=num>
<INPUT TYPE=button VALUE="Entrar" onclick="leer()"></FORM>
<SCRIPT>
function leer() {
  lector.Abrir();
  var num = lector.LeerTarjeta(5000);
  lector.Cerrar();
  if (num == "") { alert("No se ha leído la tarjeta"); return; }
  document.ent.num.value = num;
  document.ent.submit();
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Uso interno. Para incidencias llame al Servicio de Informática.</SMALL></P>
</BODY>
</HTML>
