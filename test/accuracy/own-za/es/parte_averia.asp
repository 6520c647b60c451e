<HTML>
<HEAD>
<META NAME="GENERATOR" CONTENT="Microsoft Visual InterDev 6.0">
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<TITLE>Parte de avería</TITLE>
<SCRIPT ID=clientEventHandlersVBS LANGUAGE=vbscript>
<!--
Sub window_onload
	document.frmParte.txtFecha.value = FormatDateTime(Date, vbShortDate)
	document.frmParte.txtHora.value = FormatDateTime(Time, vbShortTime)
End Sub

Sub btnEnviar_onclick
	Dim f
	Set f = document.frmParte
	If Trim(f.txtDesc.value) = "" Then
		MsgBox "Describa la avería.", vbExclamation, "Parte de avería"
		f.txtDesc.focus
		Exit Sub
	End If
	If Not IsNumeric(f.txtExt.value) Then
		MsgBox "La extensión debe ser un número.", vbExclamation, "Parte de avería"
		Exit Sub
	End If
	If MsgBox("¿Enviar el parte a Mantenimiento?", vbYesNo + vbQuestion, "Confirmar") = vbYes Then
		f.submit
	End If
End Sub

Sub btnLimpiar_onclick
	document.frmParte.reset
	window_onload
End Sub
-->
</SCRIPT>
</HEAD>
<BODY BGCOLOR=#FFFFE8>
<FONT FACE="Arial" SIZE=4 COLOR=#800000>Servicio de Mantenimiento - Parte de avería</FONT>
<FORM NAME=frmParte METHOD=post ACTION="parte_graba.asp">
<TABLE BORDER=0>
<TR><TD>Fecha</TD><TD><INPUT NAME=txtFecha SIZE=10 READONLY> <INPUT NAME=txtHora SIZE=6 READONLY></TD></TR>
<TR><TD>Edificio / planta</TD><TD><SELECT NAME=cboEdif><OPTION>Pabellón A<OPTION>Pabellón B<OPTION>Consultas externas<OPTION>Lavandería</SELECT></TD></TR>
<TR><TD>Tipo</TD><TD><INPUT TYPE=radio NAME=optTipo VALUE=E CHECKED>Electricidad <INPUT TYPE=radio NAME=optTipo VALUE=F>Fontanería <INPUT TYPE=radio NAME=optTipo VALUE=C>Climatización</TD></TR>
<TR><TD VALIGN=top>Descripción</TD><TD><TEXTAREA NAME=txtDesc ROWS=4 COLS=45></TEXTAREA></TD></TR>
<TR><TD>Extensión</TD><TD><INPUT NAME=txtExt SIZE=5></TD></TR>
</TABLE>
<INPUT TYPE=button NAME=btnEnviar VALUE="Enviar parte"> <INPUT TYPE=button NAME=btnLimpiar VALUE="Limpiar">
</FORM>
</BODY>
</HTML>
