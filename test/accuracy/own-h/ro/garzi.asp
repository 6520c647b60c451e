<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<TITLE>Linia de gardă</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Verdana, sans-serif }
TD.menu { background:#EEEEDD; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Spitalul Clinic Universitar Valea Albă</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Acasă</A><BR>
<A HREF="dept.asp">Direcţii</A><BR>
<A HREF="forms.asp">Formulare</A><BR>
<A HREF="phone.asp">Agendă telefonică</A><BR>
<A HREF="news.asp">Noutăţi</A><BR>
<A HREF="help.asp">Ajutor</A>
</TD><TD VALIGN=top>
<H2>Linia de gardă</H2>

<TABLE BORDER=1><TR><TD>Chirurgie</TD><TD>Dr. Marinescu</TD><TD>0744</TD></tr>
<TR><TD>Pediatrie</TD><TD>Dr. Dobre</TD><TD>0751</TD></tr>
<TR><TD>ATI</TD><TD>Dr. Sava</TD><TD>0760</TD></tr></TABLE>
<P>Data: <SCRIPT>var d=new Date();document.write(d.getDate()+"."+(d.getMonth()+1)+"."+d.getFullYear());</SCRIPT></P>
</TD></TR></TABLE>
<P><SMALL>Pentru uz intern. Întrebările se trimit la biroul informatică.</SMALL></P>
</BODY>
</HTML>
