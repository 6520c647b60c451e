<HTML>
<HEAD>
<TITLE>Finance Reporting - Cost Centre Outturn</TITLE>
<LINK rel="stylesheet" href="finance.css" type="text/css">
<META NAME="GENERATOR" Content="Microsoft Visual Studio 6.0">
</HEAD>
<BODY BGCOLOR="#C6C6C6" LEFTMARGIN=0 TOPMARGIN=0 ONUNLOAD="CallDestroy();">
<TABLE WIDTH="100%" CELLPADDING=4 CELLSPACING=0 BGCOLOR="#003366">
<TR><TD><FONT COLOR="#FFFFFF" FACE="Arial" SIZE=3><B>Finance Reporting</B></FONT></TD>
<TD ALIGN=right><A HREF="menu.asp"><FONT COLOR="#FFFFFF" SIZE=2>Back to report list</FONT></A></TD></TR>
</TABLE>
<P CLASS="crit">Report: <B>FR014 Cost Centre Outturn</B> &nbsp; Period: <B>09 / 2004</B> &nbsp; Directorate: <B>Social Services</B></P>

<OBJECT ID="CRViewer"
	CLASSID="CLSID:C4847596-972C-11D0-9567-00A0C9273C2A"
	WIDTH=100% HTTPBASE HEIGHT=88%
	CODEBASE="/viewer/activeXViewer/activexviewer.cab#Version=8,5,0,217">
<PARAM NAME="EnableRefreshButton" VALUE=1>
<PARAM NAME="EnableGroupTree" VALUE=1>
<PARAM NAME="DisplayGroupTree" VALUE=1>
<PARAM NAME="EnablePrintButton" VALUE=1>
<PARAM NAME="EnableExportButton" VALUE=1>
<PARAM NAME="EnableDrillDown" VALUE=1>
<PARAM NAME="EnableSearchControl" VALUE=1>
<PARAM NAME="EnableAnimationControl" VALUE=1>
<PARAM NAME="EnableZoomControl" VALUE=1>
</OBJECT>

<SCRIPT LANGUAGE="VBScript">
<!--
Sub Window_Onload
	On Error Resume Next
	Dim webBroker
	Set webBroker = CreateObject("WebReportBroker.WebReportBroker")
	if ScriptEngineMajorVersion < 2 then
		window.alert "IE 3.02 users need the latest version of VBScript. Ask ICT on ext. 2200."
		CRViewer.ReportName = Location.Protocol + "//" + Location.Host + "/reports/rptserver.asp"
	else
		Dim webSource
		Set webSource = CreateObject("WebReportSource.WebReportSource")
		webSource.ReportSource = webBroker
		webSource.URL = Location.Protocol + "//" + Location.Host + "/reports/rptserver.asp"
		webSource.PromptOnRefresh = True
		CRViewer.ReportSource = webSource
	end if
	CRViewer.ViewReport
End Sub
-->
</SCRIPT>
<script language="javascript">
function CallDestroy() {
	window.open("cleanup.asp", "Cleanup", "width=1,height=1,left=4000,top=4000");
}
</script>
</BODY>
</HTML>
