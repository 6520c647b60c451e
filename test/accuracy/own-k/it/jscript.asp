<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<TITLE>Conversione chilometriche</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<script language="JScript">
function calc(){ var a=parseFloat(document.getElementById("v1").value.replace(",",".")), b=parseFloat(document.getElementById("v2").value.replace(",",".")); document.getElementById("o1").innerHTML=isNaN(a/b)?"?":Math.round(a/b*100)/100; }
</script>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Servizio strade</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Pagina iniziale</a> | <a href="/news.asp">Novità</a> | <a href="/forms.asp">Moduli</a> | <a href="/tel.asp">Rubrica</a> | <a href="/help.asp">Aiuto</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Conversione chilometriche</FONT></H3>
<p>Segnalare le buche il giorno stesso.</p><p><input id="v1" size="8"> / <input id="v2" size="8"> <input type="button" value="=" onclick="calc()"> <span id="o1"></span></p>
<HR><FONT SIZE="1">Servizio strade - 11.5.2009</FONT>
</BODY>
</HTML>
