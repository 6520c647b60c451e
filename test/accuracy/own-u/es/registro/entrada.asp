<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<TITLE>Registro General de Entrada - Anotación nueva</TITLE>
<LINK REL="stylesheet" HREF="registro.css">
<SCRIPT LANGUAGE="JavaScript" SRC="firma.js"></SCRIPT>
<SCRIPT LANGUAGE="JavaScript">
function grabar() {
  var f = document.anotacion;
  if (f.remitente.value == '') { alert('Falta el remitente'); f.remitente.focus(); return; }
  if (f.extracto.value.length < 10) { alert('El extracto es demasiado corto'); return; }
  var texto = f.numero.value + '|' + f.fecha.value + '|' + f.remitente.value + '|' + f.destino.value + '|' + f.extracto.value;
  var s = firmarTexto(texto);
  if (s == '') return;
  f.firma.value = s;
  f.submit();
}
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFF0">
<TABLE WIDTH="100%"><TR><TD CLASS="tit">Registro General de Entrada</TD><TD ALIGN="right">Usuario: MJLOPEZ - Oficina 03</TD></TR></TABLE>
<FORM NAME="anotacion" METHOD="post" ACTION="entrada_graba.asp">
<INPUT TYPE="hidden" NAME="firma">
<TABLE CELLPADDING="4">
<TR><TD>Nº de registro</TD><TD><INPUT NAME="numero" VALUE="2007/018834" READONLY> Fecha <INPUT NAME="fecha" VALUE="19/09/2007 10:42" READONLY></TD></TR>
<TR><TD>Remitente</TD><TD><INPUT NAME="remitente" SIZE="50"></TD></TR>
<TR><TD>Destino</TD><TD><SELECT NAME="destino"><OPTION>Urbanismo</OPTION><OPTION>Intervención</OPTION><OPTION>Padrón</OPTION><OPTION>Policía Local</OPTION></SELECT></TD></TR>
<TR><TD VALIGN="top">Extracto</TD><TD><TEXTAREA NAME="extracto" ROWS="4" COLS="50"></TEXTAREA></TD></TR>
<TR><TD></TD><TD><INPUT TYPE="button" VALUE="Firmar y registrar" ONCLICK="grabar()"> <INPUT TYPE="reset" VALUE="Limpiar"></TD></TR>
</TABLE>
</FORM>
<P CLASS="pie">Introduzca la tarjeta de empleado en el lector antes de firmar. Incidencias: CAU, ext. 2200.</P>
</BODY>
</HTML>
