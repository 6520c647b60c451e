<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250">
<TITLE>Spisovna - žádost o zapůjčení spisu</TITLE>
</HEAD>
<BODY BGCOLOR=#F5F5DC STYLE="font-family:Arial CE,Arial;font-size:10pt">
<H3>Žádost o zapůjčení spisu ze spisovny</H3>
<P>Spisy se vydávají v úterý a ve čtvrtek od 8 do 11 hodin. Spis starší deseti let je uložen v depozitáři a lhůta je pět pracovních dnů.</P>
<FORM NAME="zadost" ACTION="zadost_uloz.asp" METHOD="POST">
<INPUT TYPE=hidden NAME="spzn"><INPUT TYPE=hidden NAME="lhuta">
<TABLE CELLPADDING=3>
<TR><TD>Útvar</TD><TD><SELECT NAME="utvar"><OPTION>Odbor dopravy<OPTION>Odbor stavební<OPTION>Odbor právní<OPTION>Živnostenský úřad</SELECT></TD></TR>
<TR><TD>Číslo jednací</TD><TD><INPUT NAME="cj" SIZE=8> / <INPUT NAME="rok" SIZE=4 MAXLENGTH=4></TD></TR>
<TR><TD>Důvod</TD><TD><TEXTAREA NAME="duvod" ROWS=3 COLS=50></TEXTAREA></TD></TR>
<TR><TD>Vrátím do</TD><TD><INPUT NAME="vratit" SIZE=10> (dd.mm.rrrr)</TD></TR>
<TR><TD></TD><TD><INPUT TYPE=button NAME="cmdOdeslat" VALUE="Odeslat žádost"></TD></TR>
</TABLE>
</FORM>
<SCRIPT LANGUAGE="VBScript">
Sub cmdOdeslat_onclick
  Dim f
  Set f = Document.zadost
  If Not IsNumeric(f.cj.value) Or Not IsNumeric(f.rok.value) Then
    MsgBox "Číslo jednací není úplné.", 48, "Spisovna"
    f.cj.focus
    Exit Sub
  End If
  If Not IsDate(f.vratit.value) Then
    MsgBox "Datum vrácení není platné.", 48, "Spisovna"
    Exit Sub
  End If
  If DateDiff("d", Date, CDate(f.vratit.value)) > 30 Then
    If MsgBox("Lhůta je delší než 30 dnů. Opravdu?", 36, "Spisovna") = 7 Then Exit Sub
  End If
  f.spzn.value = "SP-" & Right("000000" & f.cj.value, 6) & "/" & f.rok.value
  f.lhuta.value = DateDiff("d", Date, CDate(f.vratit.value))
  f.submit
End Sub
</SCRIPT>
<P><FONT SIZE=1>Spisovna, suterén, dveře 006, linka 219</FONT></P>
</BODY>
</HTML>
