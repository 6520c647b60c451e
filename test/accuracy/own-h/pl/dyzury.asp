<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<TITLE>Dyżury lekarskie</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Verdana, sans-serif }
TD.menu { background:#E0EEE0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Szpital Kliniczny w Zalesiu</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Strona główna</A><BR>
<A HREF="dept.asp">Wydziały</A><BR>
<A HREF="forms.asp">Formularze</A><BR>
<A HREF="phone.asp">Książka telefoniczna</A><BR>
<A HREF="news.asp">Aktualności</A><BR>
<A HREF="help.asp">Pomoc</A>
</TD><TD VALIGN=top>
<H2>Dyżury lekarskie</H2>

<SCRIPT LANGUAGE=JavaScript>
var dni = new Array("niedziela","poniedziałek","wtorek","środa","czwartek","piątek","sobota");
var lek = new Array("Nowak","Kowalska","Zieliński","Wójcik","Mazur","Lis","Krawczyk");
var d = new Date();
document.write("<P>Dziś jest " + dni[d.getDay()] + ", dyżur pełni dr <B>" + lek[d.getDay()] + "</B></P><TABLE BORDER=1>");
for (var i = 0; i < 7; i++) document.write("<TR><TD>" + dni[i] + "</TD><TD>" + lek[i] + "</TD></TR>");
document.write("</TABLE>");
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Do użytku wewnętrznego. Pytania prosimy kierować do informatyków.</SMALL></P>
</BODY>
</HTML>
