<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Report polizze</title><meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5"></head><body MS_POSITIONING="GridLayout"><form name="Form1" method="post" action="polizze-report.aspx" id="Form1"><input type="hidden" name="__EVENTTARGET"><input type="hidden" name="__EVENTARGUMENT"><input type="hidden" name="__VIEWSTATE" value="dDwtMTM0">
<script language="javascript">
<!--
function __doPostBack(eventTarget, eventArgument) {
  var theform;
  if (window.navigator.appName.toLowerCase().indexOf("netscape") > -1) { theform = document.forms["Form1"]; } else { theform = document.Form1; }
  theform.__EVENTTARGET.value = eventTarget.split("$").join(":");
  theform.__EVENTARGUMENT.value = eventArgument;
  theform.submit();
}
function stampa(){ var r=document.getElementById("RSClientPrint"); if(r && typeof r.Print!="undefined") r.Print("server","report","Polizze"); else window.print(); }
// -->
</script><h3>Polizze in scadenza</h3><a href="javascript:__doPostBack('grid$_ctl2','csv')">CSV</a> <a href="javascript:__doPostBack('grid$_ctl2','pdf')">PDF</a> <a href="javascript:stampa()">Stampa</a>
<object id="RSClientPrint" classid="CLSID:FA91DF8D-53AB-455D-AB20-F2F023E498D3" width="0" height="0"></object>
<table border="1"><tr><td>Polizza</td><td>Contraente</td><td>Scadenza</td></tr><tr><td>88-1203</td><td>Officine Parodi srl</td><td>30/06/2006</td></tr><tr><td>88-1377</td><td>Comune di Nervi</td><td>15/07/2006</td></tr></table></form></body></html>
