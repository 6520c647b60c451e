<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<TITLE>Harbour Office - Berth Plan, week 23</TITLE>
<STYLE>
BODY { font-family: Verdana; font-size: 8pt; background: #EEF3F7 }
TH { background: #003366; color: white; font-size: 8pt }
TD { font-size: 8pt; border-bottom: 1px solid #CCC }
.bar { background: #C9D8E6; padding: 3px }
</STYLE>
</HEAD>
<BODY>
<XML ID="dsoBerth" SRC="berthplan.xml"></XML>
<H3>Port of Westhaven &ndash; Berth Plan</H3>
<P>Vessels expected and alongside. Updated by the Duty Harbour Master at 06:00, 12:00 and 18:00. Agents' changes must reach
the office on extension 4410 before the update.</P>
<DIV CLASS="bar">
<INPUT TYPE=button VALUE="&lt;&lt; Previous" ONCLICK="tblPlan.previousPage()">
<INPUT TYPE=button VALUE="Next &gt;&gt;" ONCLICK="tblPlan.nextPage()">
&nbsp; Sort by
<SELECT ID=selSort ONCHANGE="resort()">
<OPTION VALUE="eta">ETA<OPTION VALUE="berth">Berth<OPTION VALUE="name">Vessel
</SELECT>
</DIV>
<TABLE ID="tblPlan" DATASRC="#dsoBerth" DATAPAGESIZE=15 WIDTH="100%" CELLSPACING=0 CELLPADDING=3>
<THEAD><TR><TH>Berth</TH><TH>Vessel</TH><TH>Flag</TH><TH>LOA m</TH><TH>Draught m</TH><TH>ETA</TH><TH>ETD</TH><TH>Agent</TH><TH>Cargo</TH></TR></THEAD>
<TBODY><TR>
<TD><SPAN DATAFLD="berth"></SPAN></TD><TD><B><SPAN DATAFLD="name"></SPAN></B></TD><TD><SPAN DATAFLD="flag"></SPAN></TD>
<TD ALIGN=right><SPAN DATAFLD="loa"></SPAN></TD><TD ALIGN=right><SPAN DATAFLD="draught"></SPAN></TD>
<TD><SPAN DATAFLD="eta"></SPAN></TD><TD><SPAN DATAFLD="etd"></SPAN></TD><TD><SPAN DATAFLD="agent"></SPAN></TD><TD><SPAN DATAFLD="cargo"></SPAN></TD>
</TR></TBODY>
</TABLE>
<SCRIPT LANGUAGE="JScript">
function resort() {
  var f = selSort.options[selSort.selectedIndex].value;
  var xsl = dsoBerth.XMLDocument.selectNodes("//vessel");
  var a = [];
  for (var i = 0; i < xsl.length; i++) a[i] = xsl.item(i);
  a.sort(function (x, y) { return x.selectSingleNode(f).text < y.selectSingleNode(f).text ? -1 : 1; });
  for (var i = 0; i < a.length; i++) dsoBerth.XMLDocument.documentElement.appendChild(a[i]);
}
</SCRIPT>
<P><FONT SIZE=1>Harbour Office Information System v2.3 &nbsp;|&nbsp; <A HREF="mailto:berthing@westhaven.port">berthing@westhaven.port</A></FONT></P>
</BODY>
</HTML>
