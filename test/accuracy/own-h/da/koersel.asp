<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Kørselsregnskab</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Tahoma, sans-serif }
TD.menu { background:#E0EEE0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Østerå Amt</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Forside</A><BR>
<A HREF="dept.asp">Afdelinger</A><BR>
<A HREF="forms.asp">Blanketter</A><BR>
<A HREF="phone.asp">Telefonbog</A><BR>
<A HREF="news.asp">Nyheder</A><BR>
<A HREF="help.asp">Hjælp</A>
</TD><TD VALIGN=top>
<H2>Kørselsregnskab</H2>

<FORM NAME=k ACTION=koersel_gem.asp METHOD=post>
Dato <INPUT NAME=dato SIZE=10> Km <INPUT NAME=km SIZE=5 onblur="beregn()"> Beløb <INPUT NAME=belob SIZE=8 READONLY> <INPUT TYPE=submit VALUE="Gem">
</FORM>
<SCRIPT LANGUAGE=JavaScript>
function beregn() {
  var km = parseFloat(document.k.km.value.replace(",", "."));
  document.k.belob.value = isNaN(km) ? "" : (km * 2.96).toFixed(2).replace(".", ",");
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Kun til intern brug. Spørgsmål rettes til it-afdelingen.</SMALL></P>
</BODY>
</HTML>
