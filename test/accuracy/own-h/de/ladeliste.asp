<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Zugbildung ICE-Park</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Verdana, sans-serif }
TD.menu { background:#E0EEE0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Mittelrhein-Bahn</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Startseite</A><BR>
<A HREF="dept.asp">Abteilungen</A><BR>
<A HREF="forms.asp">Formulare</A><BR>
<A HREF="phone.asp">Telefonbuch</A><BR>
<A HREF="news.asp">Aktuelles</A><BR>
<A HREF="help.asp">Hilfe</A>
</TD><TD VALIGN=top>
<H2>Zugbildung ICE-Park</H2>

<DIV ID=liste>Wird geladen...</DIV>
<SCRIPT>
function getXmlHttp() {
  var x = null;
  try { x = new ActiveXObject("Msxml2.XMLHTTP"); }
  catch (e) { try { x = new ActiveXObject("Microsoft.XMLHTTP"); } catch (e2) { x = null; } }
  if (!x && typeof XMLHttpRequest != "undefined") x = new XMLHttpRequest();
  return x;
}
var x = getXmlHttp();
x.onreadystatechange = function() { if (x.readyState == 4) document.getElementById("liste").innerHTML = x.responseText; };
x.open("GET", "zugliste.txt", true);
x.send(null);
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Nur für den internen Gebrauch. Fragen bitte an die EDV-Abteilung.</SMALL></P>
</BODY>
</HTML>
