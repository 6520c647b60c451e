<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Monthly assessment export</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<SCRIPT LANGUAGE="JavaScript">
function toExcel(){
  var xl = new ActiveXObject("Excel.Application");
  xl.Visible = true;
  var wb = xl.Workbooks.Add(), sh = wb.ActiveSheet, t = [["Ref","Date","Amount"],["ST-114","02/03/2004",812.50],["ST-120","05/03/2004",1400],["ST-131","09/03/2004",77.2]];
  for (var r=0;r<t.length;r++) for (var c=0;c<3;c++) sh.Cells(r+1,c+1).Value = t[r][c];
  sh.Columns.AutoFit();
}
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#660033"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>County Tax Office</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Home</a> | <a href="/news.asp">News</a> | <a href="/forms.asp">Forms</a> | <a href="/tel.asp">Phone book</a> | <a href="/help.asp">Help</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Monthly assessment export</FONT></H3>
<P>Assessments must be checked by a second officer before they are posted.</P><P>Press the button to transfer the list for this month to Excel. Save the workbook on drive K: and mail it to the Treasury.</P>
<INPUT TYPE="button" VALUE="Create Excel workbook" onclick="toExcel()">
<HR><FONT SIZE="1">County Tax Office - 3.12.2005</FONT>
</BODY>
</HTML>
