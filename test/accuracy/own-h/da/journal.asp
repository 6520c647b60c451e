<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Journalopslag</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Arial, sans-serif }
TD.menu { background:#EEEEDD; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Østerå Universitetshospital</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Forside</A><BR>
<A HREF="dept.asp">Afdelinger</A><BR>
<A HREF="forms.asp">Blanketter</A><BR>
<A HREF="phone.asp">Telefonbog</A><BR>
<A HREF="news.asp">Nyheder</A><BR>
<A HREF="help.asp">Hjælp</A>
</TD><TD VALIGN=top>
<H2>Journalopslag</H2>

<FORM NAME=s>CPR <INPUT NAME=cpr MAXLENGTH=10> <INPUT TYPE=button VALUE="Slå op" onclick="slaaOp()"></FORM>
<TABLE ID=res BORDER=1></TABLE>
<SCRIPT LANGUAGE="JScript">
function slaaOp() {
  var cn = new ActiveXObject("ADODB.Connection");
  cn.Open("Provider=SQLOLEDB;Server=JRNL1;Database=journal;Trusted_Connection=yes");
  var rs = cn.Execute("SELECT dato, afd, notat FROM notat WHERE cpr='" + document.s.cpr.value.replace(/\D/g, "") + "'");
  while (!rs.EOF) {
    var r = res.insertRow();
    for (var i = 0; i < 3; i++) r.insertCell().innerText = rs.Fields(i).Value;
    rs.MoveNext();
  }
  rs.Close(); cn.Close();
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Kun til intern brug. Spørgsmål rettes til it-afdelingen.</SMALL></P>
</BODY>
</HTML>
