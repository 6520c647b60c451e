<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Aged Debtors - Seagate Report Viewer</TITLE>
</HEAD>
<BODY BGCOLOR=C6C6C6 ONUNLOAD="CallDestroy();" leftmargin=0 topmargin=0 rightmargin=0 bottommargin=0>
<OBJECT ID="CRViewer"
 CLASSID="CLSID:2DEF4530-8CE6-41c9-84B6-A54536C90213"
 WIDTH=100% HEIGHT=99%
 CODEBASE="/viewer9/activeXViewer/activexviewer.cab#Version=9,2,0,442">
<PARAM NAME="EnableRefreshButton" VALUE=1>
<PARAM NAME="EnableGroupTree" VALUE=1>
<PARAM NAME="EnablePrintButton" VALUE=1>
<PARAM NAME="EnableExportButton" VALUE=0>
<PARAM NAME="DisplayToolbar" VALUE=1>
</OBJECT>
<SCRIPT LANGUAGE="VBScript">
<!--
Sub Window_Onload
  On Error Resume Next
  Dim webBroker
  Set webBroker = CreateObject("CrystalReports9.WebReportBroker.1")
  If ScriptEngineMajorVersion < 2 Then
    window.alert "IE 3.02 users need the latest version of VBScript"
  Else
    Dim webSource
    Set webSource = CreateObject("CrystalReports9.WebReportSource.1")
    webSource.ReportSource = webBroker
    webSource.URL = "rptserver.asp"
    webSource.PromptOnRefresh = True
    CRViewer.ReportSource = webSource
  End If
  CRViewer.ViewReport
End Sub
-->
</SCRIPT>
<script language="javascript">
function CallDestroy() { window.open("Cleanup.asp", "Cleanup", "width=10,height=10,left=2000"); }
</script>
</BODY>
</HTML>
