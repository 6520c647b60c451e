
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Infofenster Bescheide
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
</head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKdbe025dece54f210d931231cc200cc7a764370f6ZGQ=" /></div>
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
<div id="ctl00_MainContent_Panel1"><h2>Infofenster Bescheide</h2>
<p>Bescheide sind vor der Freigabe von einer zweiten Person zu prüfen.</p><iframe id="inh" name="inh" src="fr_main.html" width="100%" height="120" onload="resize()"></iframe><p>Akten werden zehn Jahre aufbewahrt.</p>
<script type="text/javascript">
function resize(){ var f=document.getElementById("inh"); var d=f.contentWindow?f.contentWindow.document:(document.frames?document.frames["inh"].document:null); if(d&&d.body) f.style.height=(d.body.scrollHeight+20)+"px"; }
</script>
</div>
</form>
</body>
</html>
