<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Instalment calculator</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<script language="JavaScript">
function rechne(){ var k=parseFloat(document.all["kap"].value), m=parseInt(document.all.mon.value); document.all("erg2").innerText=(k/m).toFixed(2); }
</script>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>County Tax Office</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Home</a> | <a href="/news.asp">News</a> | <a href="/forms.asp">Forms</a> | <a href="/tel.asp">Phone book</a> | <a href="/help.asp">Help</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Instalment calculator</FONT></H3>
<p>Refunds above 5,000 need the signature of the section head.</p><p>Amount <input name="kap" id="kap" value="1200"> x <input id="mon" value="12" size="4"> <input type="button" value="=" onclick="rechne()"> <b id="erg2"></b></p>
<HR><FONT SIZE="1">County Tax Office - 20.5.2000</FONT>
</BODY>
</HTML>
