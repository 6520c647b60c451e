<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<TITLE>Registratură - document nou</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Verdana, sans-serif }
TD.menu { background:#EEEEDD; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Consiliul Judeţean Valea Albă</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Acasă</A><BR>
<A HREF="dept.asp">Direcţii</A><BR>
<A HREF="forms.asp">Formulare</A><BR>
<A HREF="phone.asp">Agendă telefonică</A><BR>
<A HREF="news.asp">Noutăţi</A><BR>
<A HREF="help.asp">Ajutor</A>
</TD><TD VALIGN=top>
<H2>Registratură - document nou</H2>

<FORM NAME=reg ACTION=salvare.asp METHOD=post>
Emitent <INPUT NAME=emit SIZE=40><BR>Conţinut pe scurt <INPUT NAME=cont SIZE=60><BR>
<INPUT TYPE=button ID=bSalv VALUE="Înregistrează">
</FORM>
<SCRIPT FOR=bSalv EVENT=onclick LANGUAGE=JavaScript>
if (document.reg.emit.value == "") { alert("Completaţi emitentul"); }
else { document.reg.submit(); }
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Pentru uz intern. Întrebările se trimit la biroul informatică.</SMALL></P>
</BODY>
</HTML>
