<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-2">
<TITLE>Kadry - ewidencja urlopów</TITLE>
<STYLE> BODY, TD { font-family: Arial CE, Arial; font-size: 10pt } .nag { background: #C00; color: #FFF; padding: 4px } </STYLE>
<SCRIPT LANGUAGE="VBScript">
Option Explicit
Function Zablokowany()
	Zablokowany = (document.forms("karta").zamk.value = "T")
End Function

Sub Przelicz()
	Dim f, od, do_, dni, d
	Set f = document.forms("karta")
	If Not IsDate(f.od.value) Or Not IsDate(f.dokiedy.value) Then
		MsgBox "Podaj poprawne daty (rrrr-mm-dd).", 48, "Ewidencja urlopów"
		Exit Sub
	End If
	od = CDate(f.od.value) : do_ = CDate(f.dokiedy.value)
	dni = 0
	For d = od To do_
		If Weekday(d, 2) < 6 Then dni = dni + 1
	Next
	f.dni.value = dni
	f.pozostalo.value = CInt(f.limit.value) - CInt(f.wykorz.value) - dni
	f.btnZap.disabled = (CInt(f.pozostalo.value) < 0)
End Sub

Sub Zapisz()
	If Zablokowany() Then Exit Sub
	If MsgBox("Zapisać urlop w karcie pracownika?", 36, "Ewidencja urlopów") = 6 Then document.forms("karta").submit
End Sub
</SCRIPT>
</HEAD>
<BODY>
<DIV CLASS="nag"><B>Karta urlopowa</B> - rok 2002</DIV>
<FORM NAME="karta" METHOD="post" ACTION="zapisz_urlop.asp">
<INPUT TYPE="hidden" NAME="zamk" VALUE="N">
<TABLE>
<TR><TD>Pracownik</TD><TD><B>Wiśniewska Grażyna</B> (nr ewid. 0731)</TD></TR>
<TR><TD>Komórka</TD><TD>Wydział Świadczeń Społecznych</TD></TR>
<TR><TD>Wymiar urlopu</TD><TD><INPUT NAME="limit" VALUE="26" SIZE="4" READONLY> dni</TD></TR>
<TR><TD>Wykorzystano</TD><TD><INPUT NAME="wykorz" VALUE="14" SIZE="4" READONLY> dni</TD></TR>
<TR><TD>Urlop od</TD><TD><INPUT NAME="od" SIZE="12"> do <INPUT NAME="dokiedy" SIZE="12"></TD></TR>
<TR><TD>Liczba dni</TD><TD><INPUT NAME="dni" SIZE="4" READONLY> pozostanie <INPUT NAME="pozostalo" SIZE="4" READONLY></TD></TR>
</TABLE>
<P><INPUT TYPE="button" VALUE="Przelicz" LANGUAGE="VBScript" ONCLICK="Przelicz"> <INPUT TYPE="button" NAME="btnZap" VALUE="Zapisz" DISABLED LANGUAGE="VBScript" ONCLICK="Zapisz"></P>
</FORM>
</BODY>
</HTML>
