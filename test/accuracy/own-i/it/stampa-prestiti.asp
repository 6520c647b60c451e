<html><head><title>Statistica prestiti</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head>
<body topmargin="0" leftmargin="0" onunload="CallDestroy();">
<object id="CRViewer" classid="clsid:C4847596-972C-11D0-9567-00A0C9273C2A" width="100%" height="95%" codebase="/viewer/activeXViewer/activexviewer.cab#Version=8,0,0,371">
<param name="EnableRefreshButton" value="1"><param name="EnableGroupTree" value="1"><param name="DisplayGroupTree" value="1"><param name="EnablePrintButton" value="1"><param name="EnableExportButton" value="1"></object>
<script language="VBScript">
<!--
Sub window_onLoad
  On Error Resume Next
  Dim webBroker
  Set webBroker = CreateObject("WebReportBroker.WebReportBroker")
  Dim webSource
  Set webSource = CreateObject("WebReportSource.WebReportSource")
  webSource.ReportSource = webBroker
  webSource.URL = "rptserver.asp?rpt=prestiti.rpt"
  webSource.PromptOnRefresh = True
  CRViewer.ReportSource = webSource
  CRViewer.ViewReport
End Sub
-->
</script>
<script language="javascript">function CallDestroy(){ window.open("Cleanup.asp"); }</script>
</body></html>
