<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<META NAME="GENERATOR" CONTENT="Microsoft Visual InterDev 6.0">
<TITLE>Duty roster – Week 14</TITLE>
<STYLE>
BODY {font-family:Arial;font-size:10pt}
TH {background:#336633;color:white;font-size:9pt}
TD {font-size:9pt;border-bottom:1px solid #c0d0c0}
</STYLE>
<SCRIPT LANGUAGE="JavaScript">
function sortBy(col) {
  var rs = dsoRoster.recordset;
  if (rs.sort != null) rs.sort = col;
}
function nextPage() { tblRoster.nextPage(); }
function prevPage() { tblRoster.previousPage(); }
</SCRIPT>
</HEAD>
<BODY>
<H3>Fire Station 12 – Blue and Red Watch</H3>
<P>Week 14, 2 April to 8 April. Changes until Thursday noon to the station officer.</P>
<XML ID="dsoRoster" SRC="roster14.xml"></XML>
<TABLE ID="tblRoster" DATASRC="#dsoRoster" DATAPAGESIZE="5" CELLPADDING="4" WIDTH="640">
<THEAD><TR><TH>Day</TH><TH>Watch</TH><TH>Officer in charge</TH><TH>Crew</TH><TH>Appliances</TH></TR></THEAD>
<TBODY><TR>
<TD><SPAN DATAFLD="day"></SPAN></TD><TD><SPAN DATAFLD="watch"></SPAN></TD><TD><SPAN DATAFLD="officer"></SPAN></TD><TD><SPAN DATAFLD="crew"></SPAN></TD><TD><SPAN DATAFLD="pump"></SPAN></TD>
</TR></TBODY>
</TABLE>
<P><INPUT TYPE="button" VALUE="&lt;&lt; Earlier" ONCLICK="prevPage()"> <INPUT TYPE="button" VALUE="Later &gt;&gt;" ONCLICK="nextPage()"></P>
</BODY>
</HTML>
