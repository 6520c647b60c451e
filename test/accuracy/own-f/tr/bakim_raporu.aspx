<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Bakım Raporu</title></head>
<body bottommargin="0" leftmargin="0" topmargin="0" rightmargin="0">
<OBJECT ID="CRViewer" CLASSID="CLSID:C4847596-972C-11D0-9567-00A0C9273C2A" WIDTH="100%" HEIGHT="95%" CODEBASE="/viewer/activeXViewer/activexviewer.cab#Version=8,0,0,224">
<PARAM NAME="EnableRefreshButton" VALUE="1"><PARAM NAME="EnableGroupTree" VALUE="1"><PARAM NAME="DisplayGroupTree" VALUE="1">
<PARAM NAME="EnablePrintButton" VALUE="1"><PARAM NAME="EnableExportButton" VALUE="1">
</OBJECT>
<SCRIPT LANGUAGE="VBScript">
Sub Window_Onload
  On Error Resume Next
  Dim webBroker, webSource
  Set webBroker = CreateObject("WebReportBroker.WebReportBroker")
  Set webSource = CreateObject("WebReportSource.WebReportSource")
  webSource.ReportSource = webBroker
  webSource.URL = "rptserver.asp"
  CRViewer.ReportSource = webSource
  CRViewer.ViewReport
End Sub
</SCRIPT>
</body>
</html>
