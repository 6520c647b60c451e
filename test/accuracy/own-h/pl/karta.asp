<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<TITLE>Karta pacjenta</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Tahoma, sans-serif }
TD.menu { background:#DDE6F0; border-right:1px solid #999 }
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
<H2>Karta pacjenta</H2>

<DIV ID=menu></DIV>
<TABLE ID=dane STYLE="display:none" BORDER=1><TR><TD>Nazwisko</TD><TD>Wiśniewska</TD></TR><TR><TD>PESEL</TD><TD>49051203386</TD></TR><TR><TD>Rozpoznanie</TD><TD>I10</TD></TR></TABLE>
<TABLE ID=bad STYLE="display:none" BORDER=1><TR><TD>Morfologia</TD><TD>12.03</TD></TR><TR><TD>EKG</TD><TD>14.03</TD></TR></TABLE>
<INPUT TYPE=button ID=b1 VALUE="Dane"> <INPUT TYPE=button ID=b2 VALUE="Badania">
<SCRIPT>
function pokaz(id) {
  document.all.dane.style.display = "none";
  document.all.bad.style.display = "none";
  document.all[id].style.display = "block";
}
document.all.b1.attachEvent("onclick", function() { pokaz("dane"); });
document.all.b2.attachEvent("onclick", function() { pokaz("bad"); });
pokaz("dane");
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Do użytku wewnętrznego. Pytania prosimy kierować do informatyków.</SMALL></P>
</BODY>
</HTML>
