<HTML>
<HEAD>
<TITLE>Stadtverwaltung Hohenlinden - Urlaubsantrag</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<META NAME="GENERATOR" CONTENT="Microsoft Visual Studio 6.0">
<LINK REL="stylesheet" HREF="stadt.css">
<SCRIPT LANGUAGE="JavaScript" SRC="antrag.js"></SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF" onLoad="document.frmUrlaub.txtBemerkung.focus()">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="2"><TR BGCOLOR="#003366"><TD><FONT COLOR="#FFFFFF" FACE="Arial" SIZE="3"><B>Personalamt &middot; Urlaubsantrag</B></FONT></TD>
<TD ALIGN="right"><FONT COLOR="#FFFFFF" FACE="Arial" SIZE="1">angemeldet: Möller, Jürgen (Abt. 32)</FONT></TD></TR></TABLE>
<P CLASS="t">Resturlaub Vorjahr: <B>3</B> Tage &nbsp; Anspruch lfd. Jahr: <B>30</B> Tage &nbsp; davon genommen: <B>11</B> Tage</P>
<FORM NAME="frmUrlaub" METHOD="post" ACTION="urlaub_save.asp" onSubmit="return pruefen(this)">
<INPUT TYPE="hidden" NAME="hidPersNr" VALUE="004711">
<INPUT TYPE="hidden" NAME="hidVertrNr" VALUE="">
<TABLE BORDER="0" CELLSPACING="3" CLASS="t">
<TR><TD>Art des Urlaubs</TD><TD><SELECT NAME="selArt"><OPTION VALUE="E">Erholungsurlaub<OPTION VALUE="S">Sonderurlaub<OPTION VALUE="G">Gleittag</SELECT></TD></TR>
<TR><TD>vom</TD><TD><INPUT NAME="txtVon" SIZE="10" READONLY> <A HREF="javascript:kal('txtVon')"><IMG SRC="img/kal.gif" BORDER="0" ALT="Kalender" WIDTH=16 HEIGHT=16></A></TD></TR>
<TR><TD>bis einschl.</TD><TD><INPUT NAME="txtBis" SIZE="10" READONLY> <A HREF="javascript:kal('txtBis')"><IMG SRC="img/kal.gif" BORDER="0" ALT="Kalender" WIDTH=16 HEIGHT=16></A></TD></TR>
<TR><TD>Vertretung</TD><TD><INPUT NAME="txtVertr" SIZE="30" READONLY> <INPUT TYPE="button" VALUE="Suchen..." onClick="vertreter()"></TD></TR>
<TR><TD VALIGN="top">Bemerkung</TD><TD><TEXTAREA NAME="txtBemerkung" ROWS="3" COLS="40"></TEXTAREA></TD></TR>
<TR><TD></TD><TD><INPUT TYPE="submit" VALUE="Antrag an Vorgesetzten senden"> <INPUT TYPE="reset" VALUE="Verwerfen"></TD></TR>
</TABLE>
</FORM>
<HR SIZE="1"><P CLASS="k">Fragen: Frau Bäumler, Tel. 2218. Anträge, die weniger als 5 Tage vor Urlaubsbeginn eingehen, bitte zusätzlich telefonisch ankündigen.</P>
</BODY></HTML>
