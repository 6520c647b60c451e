
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Strooiroutes opvragen
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
</head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKb052a67f8580e313e7caee6ef2f99b5a5ca7974dZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">Dienst Wegen</span> <a href="/default.aspx">Startpagina</a> · <a href="/news.aspx">Nieuws</a> · <a href="/forms.aspx">Formulieren</a> · <a href="/tel.aspx">Telefoongids</a> · <a href="/help.aspx">Help</a></div>
<div id="ctl00_MainContent_Panel1"><h2>Strooiroutes opvragen</h2>
<p>Strooien begint om vier uur.</p><div id="svc" style="behavior:url(webservice.htc)" onresult="toon()"></div>
<select id="depot"><option>Apeldoorn</option><option>Deventer</option><option>Zutphen</option></select> <input type="button" value="Route ophalen" onclick="haal()" />
<table id="uit" border="1"></table>
<script type="text/javascript">
window.onload=function(){ svc.useService("/ws/Strooien.asmx?WSDL","Strooien"); };
var id;
function haal(){ id=svc.Strooien.callService("GetRoute",document.getElementById("depot").value); }
function toon(){ if(event.result.id==id && !event.result.error){ var v=event.result.value; for(var i=0;i<v.length;i++) uit.insertRow().insertCell().innerText=v[i]; } }
</script>
</div>
</form>
</body>
</html>
