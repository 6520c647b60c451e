<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<TITLE>Calcolo sanzioni per ritardo</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<SCRIPT LANGUAGE="VBScript">
<!--
Sub Calcola()
  Dim imp, gg
  If Not IsNumeric(document.all("imposta").value) Then
    MsgBox "Importo non valido", vbExclamation, "Attenzione"
    Exit Sub
  End If
  imp = CDbl(document.all("imposta").value)
  gg = CInt(document.all("giorni").value)
  If gg <= 30 Then
    document.all("sanz").value = FormatNumber(imp * 0.0375, 2)
  Else
    document.all("sanz").value = FormatNumber(imp * 0.3, 2)
  End If
End Sub
-->
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Ufficio delle imposte</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Pagina iniziale</a> | <a href="/news.asp">Novità</a> | <a href="/forms.asp">Moduli</a> | <a href="/tel.asp">Rubrica</a> | <a href="/help.asp">Aiuto</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Calcolo sanzioni per ritardo</FONT></H3>
<P>I rimborsi oltre 5.000 euro richiedono la firma del dirigente.</P><TABLE><TR><TD>Imposta dovuta</TD><TD><INPUT NAME="imposta" ID="imposta"></TD></TR><TR><TD>Giorni di ritardo</TD><TD><INPUT ID="giorni"></TD></TR>
<TR><TD>Sanzione</TD><TD><INPUT ID="sanz" READONLY></TD></TR></TABLE>
<INPUT TYPE="button" VALUE="Calcola" LANGUAGE="VBScript" ONCLICK="Calcola">
<HR><FONT SIZE="1">Ufficio delle imposte - 28.8.2006</FONT>
</BODY>
</HTML>
