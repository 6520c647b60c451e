<HTML><HEAD><TITLE>Report viewer</TITLE></HEAD><BODY BGCOLOR=C6C6C6 LANGUAGE=VBScript ONLOAD="Page_Initialize"><OBJECT ID="CRViewer" CLASSID="CLSID:C4847596-972C-11D0-9567-00A0C9273C2A" WIDTH=100% HEIGHT=95% CODEBASE="/viewer/activeXViewer/activexviewer.cab#Version=8,0,0,224"><PARAM NAME="EnableRefreshButton" VALUE=1></OBJECT>
<SCRIPT LANGUAGE="VBScript"><!--
Sub Page_Initialize
 On Error Resume Next
 Dim webBroker
 Set webBroker = CreateObject("WebReportBroker.WebReportBroker")
 If ScriptEngineMajorVersion < 2 Then window.alert "IE 3.02 users need the latest scripting engine"
 CRViewer.ReportSource = webBroker.OpenReport("stock.rpt")
 CRViewer.ViewReport
End Sub
--></SCRIPT></BODY></HTML>
