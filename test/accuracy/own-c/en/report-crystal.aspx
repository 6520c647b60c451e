<HTML><HEAD><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><TITLE>Seagate ActiveX Viewer - Debtors by age</TITLE></HEAD><BODY BGCOLOR=C6C6C6 LANGUAGE=VBScript ONLOAD="Page_Initialize" leftmargin=0 topmargin=0>
<OBJECT ID="CRViewer" CLASSID="CLSID:C4847596-972C-11D0-9567-00A0C9273C2A" WIDTH=100% HEIGHT=95% CODEBASE="/viewer/activeXViewer/activexviewer.cab#Version=8,0,0,224"><PARAM NAME="EnableRefreshButton" VALUE=1><PARAM NAME="EnableGroupTree" VALUE=1><PARAM NAME="DisplayGroupTree" VALUE=1></OBJECT>
<SCRIPT LANGUAGE="VBScript">
<!--
Sub Page_Initialize
    On Error Resume Next
    Dim webBroker
    Set webBroker = CreateObject("WebReportBroker.WebReportBroker")
    Dim webSource
    Set webSource = CreateObject("WebReportSource.WebReportSource")
    webSource.ReportSource = webBroker
    webSource.URL = "http://" & window.location.host & "/rpt/rptserver.asp"
    webSource.PromptOnRefresh = True
    CRViewer.ReportSource = webSource
    CRViewer.ViewReport
End Sub
-->
</SCRIPT></BODY></HTML>
