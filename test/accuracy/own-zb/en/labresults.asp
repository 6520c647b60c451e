<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<TITLE>Pathology results - St Brannock's Hospital</TITLE>
<LINK REL="stylesheet" HREF="path.css">
</HEAD>
<BODY>
<XML ID="xmlRes"><results>
<r><tst>Haemoglobin</tst><val>11.2</val><unit>g/dL</unit><ref>11.5 - 16.5</ref><flag>L</flag></r>
<r><tst>White cell count</tst><val>8.4</val><unit>10^9/L</unit><ref>4.0 - 11.0</ref><flag></flag></r>
<r><tst>Platelets</tst><val>302</val><unit>10^9/L</unit><ref>150 - 400</ref><flag></flag></r>
<r><tst>Sodium</tst><val>139</val><unit>mmol/L</unit><ref>135 - 145</ref><flag></flag></r>
<r><tst>Creatinine</tst><val>121</val><unit>umol/L</unit><ref>60 - 110</ref><flag>H</flag></r>
</results></XML>
<DIV CLASS="hd">Pathology Results Enquiry</DIV>
<TABLE CLASS="pat"><TR><TD>Hospital No.</TD><TD><B>B204417</B></TD><TD>Ward</TD><TD>Lundy</TD></TR>
<TR><TD>Collected</TD><TD>14-Feb-2003 08:10</TD><TD>Consultant</TD><TD>Dr Pascoe</TD></TR></TABLE>
<BR>
<TABLE ID="tblRes" CLASS="res" DATASRC="#xmlRes" BORDER="1" CELLSPACING="0" CELLPADDING="3">
<THEAD><TR><TH>Test</TH><TH>Result</TH><TH>Units</TH><TH>Reference</TH><TH>Flag</TH></TR></THEAD>
<TBODY><TR>
<TD><SPAN DATAFLD="tst"></SPAN></TD><TD><SPAN DATAFLD="val"></SPAN></TD><TD><SPAN DATAFLD="unit"></SPAN></TD><TD><SPAN DATAFLD="ref"></SPAN></TD><TD><B><SPAN DATAFLD="flag"></SPAN></B></TD>
</TR></TBODY>
</TABLE>
<P><A HREF="patsearch.asp">New enquiry</A> | <A HREF="javascript:window.print()">Print</A></P>
<P CLASS="sm">Results are not to be telephoned to patients. Duty biochemist: bleep 140.</P>
</BODY>
</HTML>
