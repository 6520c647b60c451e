<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<TITLE>Bed state</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Verdana, sans-serif }
TD.menu { background:#DDE6F0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>St Aldhelm Teaching Hospital</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Home</A><BR>
<A HREF="dept.asp">Departments</A><BR>
<A HREF="forms.asp">Forms</A><BR>
<A HREF="phone.asp">Phone book</A><BR>
<A HREF="news.asp">News</A><BR>
<A HREF="help.asp">Help</A>
</TD><TD VALIGN=top>
<H2>Bed state</H2>

<TABLE BORDER=1 CELLPADDING=3><TR><TH>Ward</TH><TH>Beds</TH><TH>Occupied</TH><TH>Free</TH></TR>
<TR><TD>A1 Medical</TD><TD>28</TD><TD>27</TD><TD>1</TD></tr>
<TR><TD>A2 Medical</TD><TD>28</TD><TD>28</TD><TD>0</TD></tr>
<TR><TD>B1 Surgical</TD><TD>24</TD><TD>19</TD><TD>5</TD></tr>
<TR><TD>ITU</TD><TD>8</TD><TD>6</TD><TD>2</TD></tr>
</TABLE>
<P>Refreshed every 60 seconds. <INPUT TYPE=button VALUE="Export to Excel" onclick="xl()"></P>
<SCRIPT>
setTimeout("location.reload()", 60000);
function xl() {
  var x = new ActiveXObject("Excel.Application");
  x.Visible = true; x.Workbooks.Add();
  x.ActiveSheet.Cells(1, 1).Value = "Bed state";
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Internal use only. Problems with this page? Call the IT service desk.</SMALL></P>
</BODY>
</HTML>
