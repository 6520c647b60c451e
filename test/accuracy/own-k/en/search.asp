<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Case search</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>County Tax Office</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Home</a> | <a href="/news.asp">News</a> | <a href="/forms.asp">Forms</a> | <a href="/tel.asp">Phone book</a> | <a href="/help.asp">Help</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Case search</FONT></H3>
<p>Assessments must be checked by a second officer before they are posted.</p><form action="" method="get">Number: <input name="q"> Date: <input name="d" size="10"> <input type="submit" value="Search"></form><table border="1" id="tab"><tr><th>Number</th><th>Date</th><th>Amount</th><th>Status</th></tr><tr><td>ST-8394</td><td>17.02.2001</td><td align="right">1890,85</td><td>Closed</td></tr>
<tr><td>ST-7133</td><td>07.03.2010</td><td align="right">7357,87</td><td>Closed</td></tr>
<tr><td>ST-9408</td><td>27.07.2011</td><td align="right">1979,08</td><td>Open</td></tr>
<tr><td>ST-9477</td><td>06.04.2012</td><td align="right">6108,71</td><td>Closed</td></tr>
<tr><td>ST-6656</td><td>21.12.2004</td><td align="right">7367,79</td><td>Closed</td></tr></table>
<HR><FONT SIZE="1">County Tax Office - 20.6.2005</FONT>
</BODY>
</HTML>
