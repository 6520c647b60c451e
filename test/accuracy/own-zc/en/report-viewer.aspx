<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Monthly Spend by Cost Centre</title>
</head>
<body bgcolor="#C6C6C6" leftmargin="0" topmargin="0" scroll="no">
<table width="100%" bgcolor="#336699" cellpadding="4"><tr>
<td><font color="#FFFFFF" face="Tahoma" size="2"><b>Management Information</b> :: Monthly Spend by Cost Centre</font></td>
<td align="right"><a href="mi_menu.aspx"><font color="#FFFFFF" face="Tahoma" size="1">Back to reports menu</font></a></td>
</tr></table>
<object id="CRViewer" classid="CLSID:2DEF4530-8CE6-41c9-84B6-A54536C90213" width="100%" height="92%" codebase="viewer/activexviewer.cab#Version=9,2,0,442">
<param name="EnableRefreshButton" value="1">
<param name="EnableGroupTree" value="1">
<param name="EnablePrintButton" value="1">
<param name="EnableExportButton" value="1">
<param name="EnableDrillDown" value="1">
</object>
<script language="VBScript">
Sub Window_OnLoad
  On Error Resume Next
  Dim webBroker
  Set webBroker = CreateObject("CrystalReports9.WebReportBroker.9")
  If Err.Number <> 0 Then
    Window.alert "The viewer could not be installed. Please contact the service desk."
    Exit Sub
  End If
  Dim webSource
  Set webSource = CreateObject("CrystalReports9.WebReportSource.9")
  webSource.ReportSource = webBroker
  webSource.URL = "rptserver.aspx?id=MI0041&period=200409"
  CRViewer.ReportSource = webSource
  CRViewer.ViewReport
End Sub
</script>
</body>
</html>
