<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Acquedotto - Bollette insolute per comune</title></head>
<body bgcolor="#c6c6c6" topmargin="4" leftmargin="4" onload="avvia()">
<font face="Arial" size="2"><b>Bollette insolute per comune</b> &nbsp; periodo 2&deg; semestre 2002 &nbsp; scadute da oltre 60 giorni</font><br>
<script language="JavaScript">
var viewer = "C4847596-972C-11D0-" + "9567-00A0C9273C2A";
document.write('<OBJECT ID="CRViewer" CLASSID="CLSID:' + viewer + '" WIDTH="100%" HEIGHT="90%" CODEBASE="/viewer/activeXViewer/activexviewer.cab#Version=8,0,0,371">');
document.write('<PARAM NAME="EnableRefreshButton" VALUE="0"><PARAM NAME="EnableGroupTree" VALUE="1"><PARAM NAME="DisplayGroupTree" VALUE="1">');
document.write('<PARAM NAME="EnablePrintButton" VALUE="1"><PARAM NAME="EnableExportButton" VALUE="1"><PARAM NAME="EnableSearchControl" VALUE="1"></OBJECT>');
function avvia() {
  var broker = new ActiveXObject("CrystalReports.WebReportBroker9");
  var fonte = new ActiveXObject("CrystalReports.WebReportSource9");
  fonte.ReportSource = broker;
  fonte.URL = "rptserver.asp";
  fonte.PromptOnRefresh = true;
  CRViewer.ReportSource = fonte;
  CRViewer.ViewReport();
}
</script>
<div><font face="Arial" size="1">Ufficio riscossione, int. 23. I dati si aggiornano ogni notte dopo la quadratura con la tesoreria.</font></div>
</body></html>
