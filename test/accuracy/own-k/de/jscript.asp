<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Zinsrechner Nachzahlung</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<script language="JScript">
function calc(){ var a=parseFloat(document.getElementById("v1").value.replace(",",".")), b=parseFloat(document.getElementById("v2").value.replace(",",".")); document.getElementById("o1").innerHTML=isNaN(a/b)?"?":Math.round(a/b*100)/100; }
</script>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Finanzamt Musterstadt</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Startseite</a> | <a href="/news.asp">Aktuelles</a> | <a href="/forms.asp">Formulare</a> | <a href="/tel.asp">Telefonbuch</a> | <a href="/help.asp">Hilfe</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Zinsrechner Nachzahlung</FONT></H3>
<p>Bescheide sind vor der Freigabe von einer zweiten Person zu prüfen.</p><p><input id="v1" size="8"> / <input id="v2" size="8"> <input type="button" value="=" onclick="calc()"> <span id="o1"></span></p>
<HR><FONT SIZE="1">Finanzamt Musterstadt - 4.1.2004</FONT>
</BODY>
</HTML>
