
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252" /><title>
	Belege scannen
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
</head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK7e17a3983a654b78070510dd3bb4f3b29fcd5a24ZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">Finanzamt Musterstadt</span> <a href="/default.aspx">Startseite</a> · <a href="/news.aspx">Aktuelles</a> · <a href="/forms.aspx">Formulare</a> · <a href="/tel.aspx">Telefonbuch</a> · <a href="/help.aspx">Hilfe</a></div>
<div id="ctl00_MainContent_Panel1"><h2>Belege scannen</h2>
<p>Bescheide sind vor der Freigabe von einer zweiten Person zu prüfen.</p><p>Beleg einlegen, Steuernummer eingeben und auf "Scannen" klicken.</p>
<label>Steuernummer <input type="text" id="stnr" name="stnr" /></label>
<object id="scan" classid="clsid:5220cb21-c88d-11cf-b347-00aa00a28331" width="1" height="1"></object>
<object id="TwainCtl" classid="clsid:E7DA7F8D-27AB-4EE9-8FC0-3FEC9ECFE758" codebase="/ocx/DynamicWebTwain.cab#version=6,1,0,0" width="400" height="300"></object><br />
<input type="button" value="Scannen" onclick="scannen()" /> <input type="button" value="Zur Akte geben" onclick="hochladen()" />
<script type="text/javascript">
function scannen(){ var t=document.getElementById('TwainCtl'); t.SelectSource(); t.OpenSource(); t.IfShowUI=false; t.Resolution=200; t.AcquireImage(); }
function hochladen(){ var t=document.getElementById('TwainCtl'); if(t.HowManyImagesInBuffer==0){alert('Kein Bild');return;} t.HTTPUploadThroughPost(location.hostname,0,'/scan/upload.aspx',document.getElementById('stnr').value+'.jpg'); }
</script>
</div>
</form>
</body>
</html>
