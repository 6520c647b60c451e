<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Protocollo informatico - Nuova registrazione</TITLE>
<STYLE>BODY,TD,INPUT,SELECT {font-family:MS Sans Serif;font-size:8pt} .obb {background:#ffffcc}</STYLE>
<SCRIPT LANGUAGE="VBScript">
<!--
Sub Window_onLoad
  Form1.txtData.value = FormatDateTime(Date, 2)
  Form1.txtMittente.focus
End Sub
Function Vuoto(c)
  Vuoto = (Trim(c.value) = "")
End Function
Sub btnRegistra_onclick
  If Vuoto(Form1.txtMittente) Then
    MsgBox "Inserire il mittente", vbExclamation, "Protocollo"
    Form1.txtMittente.focus
    Exit Sub
  End If
  If Vuoto(Form1.txtOggetto) Then
    MsgBox "Inserire l'oggetto", vbExclamation, "Protocollo"
    Exit Sub
  End If
  If Form1.cboTipo.value = "R" And Not IsNumeric(Form1.txtRacc.value) Then
    MsgBox "Numero di raccomandata non valido", vbExclamation, "Protocollo"
    Exit Sub
  End If
  If MsgBox("Confermi la registrazione?", vbYesNo + vbQuestion, "Protocollo") = vbYes Then
    Form1.action = "registra.asp?op=N"
    Form1.submit
  End If
End Sub
Sub btnAnnulla_onclick
  window.location.href = "elenco.asp"
End Sub
-->
</SCRIPT>
</HEAD>
<BODY BGCOLOR=#D4D0C8>
<FORM NAME=Form1 METHOD=POST>
<FIELDSET><LEGEND>Protocollo in arrivo - Anno 2002</LEGEND>
<TABLE>
<TR><TD>Data<TD><INPUT NAME=txtData SIZE=10 READONLY>
<TR><TD>Mittente<TD><INPUT NAME=txtMittente SIZE=50 CLASS=obb>
<TR><TD>Oggetto<TD><INPUT NAME=txtOggetto SIZE=70 CLASS=obb>
<TR><TD>Tipo<TD><SELECT NAME=cboTipo><OPTION VALUE=O>Posta ordinaria<OPTION VALUE=R>Raccomandata<OPTION VALUE=F>Fax<OPTION VALUE=M>Consegna a mano</SELECT> n. <INPUT NAME=txtRacc SIZE=14>
<TR><TD>Classificazione<TD><SELECT NAME=cboClass><OPTION>I - Amministrazione<OPTION>VI - Lavori pubblici<OPTION>IX - Industria e commercio</SELECT>
</TABLE>
</FIELDSET>
<P><INPUT TYPE=button NAME=btnRegistra VALUE="Registra"> <INPUT TYPE=button NAME=btnAnnulla VALUE="Annulla">
</FORM>
</BODY>
</HTML>
