<HTML>
<HEAD>
<TITLE>Muhasebe Raporları - Mizan</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1254">
</HEAD>
<BODY BGCOLOR="#C6C6C6" LANGUAGE="VBScript" ONLOAD="Page_Initialize" LEFTMARGIN="4" TOPMARGIN="4">
<TABLE WIDTH="100%" BGCOLOR="#FFFFFF"><TR><TD><FONT FACE="Arial" SIZE="2"><B>Mizan Raporu</B> – Dönem: Ocak–Mart 2003 – Şube: Eskişehir Şeker Fabrikası</FONT></TD>
<TD ALIGN="right"><FONT FACE="Arial" SIZE="1"><A HREF="rapor_liste.asp">Rapor listesine dön</A></FONT></TD></TR></TABLE>
<OBJECT ID="CRViewer" CLASSID="CLSID:C4847596-972C-11D0-9567-00A0C9273C2A" WIDTH="100%" HEIGHT="92%" CODEBASE="/viewer/activeXViewer/activexviewer.cab#Version=8,0,0,371">
<PARAM NAME="EnableRefreshButton" VALUE="1">
<PARAM NAME="EnableGroupTree" VALUE="1">
<PARAM NAME="DisplayGroupTree" VALUE="0">
<PARAM NAME="EnablePrintButton" VALUE="1">
<PARAM NAME="EnableExportButton" VALUE="1">
</OBJECT>
<SCRIPT LANGUAGE="VBScript">
<!--
Sub Page_Initialize
	On Error Resume Next
	Dim webBroker
	Set webBroker = CreateObject("WebReportBroker.WebReportBroker")
	If Err.Number <> 0 Then
		window.alert "Rapor bileşeni yüklenemedi. Bilgi İşlem'e başvurunuz (dahili 155)."
		CRViewer.ReportName = Location.Protocol + "//" + Location.Host + "/rapor/rptserver.asp"
	Else
		Dim webSource
		Set webSource = CreateObject("WebReportSource.WebReportSource")
		webSource.ReportSource = webBroker
		webSource.URL = Location.Protocol + "//" + Location.Host + "/rapor/rptserver.asp"
		webSource.PromptOnRefresh = True
		CRViewer.ReportSource = webSource
	End If
	CRViewer.ViewReport
End Sub
-->
</SCRIPT>
</BODY>
</HTML>
