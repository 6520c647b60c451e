<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Dienstplan Pflege</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Tahoma, sans-serif }
TD.menu { background:#DDE6F0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Universitätsklinikum Hohenau</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Startseite</A><BR>
<A HREF="dept.asp">Abteilungen</A><BR>
<A HREF="forms.asp">Formulare</A><BR>
<A HREF="phone.asp">Telefonbuch</A><BR>
<A HREF="news.asp">Aktuelles</A><BR>
<A HREF="help.asp">Hilfe</A>
</TD><TD VALIGN=top>
<H2>Dienstplan Pflege</H2>

<FORM NAME="plan">
Station <SELECT NAME=st><OPTION>Innere 1<OPTION>Innere 2<OPTION>Chirurgie</SELECT>
Monat <SELECT NAME=mon><OPTION>Januar<OPTION>Februar<OPTION>März</SELECT>
<INPUT TYPE=button VALUE="Anzeigen" onclick="holen()">
</FORM>
<DIV ID=ausgabe>Bitte Station wählen.</DIV>
<SCRIPT>
var req;
function holen() {
  req = new ActiveXObject("Microsoft.XMLHTTP");
  req.onreadystatechange = fertig;
  req.open("GET", "plan_xml.asp?st=" + document.plan.st.selectedIndex + "&m=" + document.plan.mon.selectedIndex, true);
  req.send();
}
function fertig() {
  if (req.readyState != 4) return;
  document.all.ausgabe.innerHTML = req.responseText;
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Nur für den internen Gebrauch. Fragen bitte an die EDV-Abteilung.</SMALL></P>
</BODY>
</HTML>
