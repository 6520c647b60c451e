<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<TITLE>Skierowanie na konsultację</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<SCRIPT LANGUAGE="JavaScript">
function wybierz(){
  var r = window.showModalDialog("wyb_lekarz.htm", window, "dialogWidth:400px;dialogHeight:300px;status:no;scroll:yes");
  if (r) document.sk.lekarz.value = r;
}
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Szpital Dziecięcy</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Strona główna</a> | <a href="/news.asp">Aktualności</a> | <a href="/forms.asp">Formularze</a> | <a href="/tel.asp">Telefony</a> | <a href="/help.asp">Pomoc</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Skierowanie na konsultację</FONT></H3>
<FORM NAME="sk" METHOD="post" ACTION="skier_zapis.asp" ONSUBMIT="if(!this.lekarz.value){alert('Wybierz lekarza');return false}">
Nazwisko: <INPUT NAME="pacjent"><BR>Lekarz: <INPUT NAME="lekarz" READONLY> <INPUT TYPE=button VALUE="..." ONCLICK="wybierz()"><BR>
Powód: <TEXTAREA NAME="powod" ROWS=4 COLS=40></TEXTAREA><BR><INPUT TYPE=submit VALUE="Wyślij"></FORM>
<HR><FONT SIZE="1">Szpital Dziecięcy - 19.6.2002</FONT>
</BODY>
</HTML>
