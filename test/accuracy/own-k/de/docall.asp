<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Pflegestufen-Rechner</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<script language="JavaScript">
function rechne(){ var k=parseFloat(document.all["kap"].value), m=parseInt(document.all.mon.value); document.all("erg2").innerText=(k/m).toFixed(2); }
</script>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#660033"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Kinderklinik St. Anna</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Startseite</a> | <a href="/news.asp">Aktuelles</a> | <a href="/forms.asp">Formulare</a> | <a href="/tel.asp">Telefonbuch</a> | <a href="/help.asp">Hilfe</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Pflegestufen-Rechner</FONT></H3>
<p>Besuchszeit auf den Stationen ist von 14 bis 18 Uhr.</p><p>Betrag <input name="kap" id="kap" value="1200"> x <input id="mon" value="12" size="4"> <input type="button" value="=" onclick="rechne()"> <b id="erg2"></b></p>
<HR><FONT SIZE="1">Kinderklinik St. Anna - 13.3.2003</FONT>
</BODY>
</HTML>
