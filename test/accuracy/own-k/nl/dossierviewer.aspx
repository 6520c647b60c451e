
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><title>
	Dossierviewer
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<script type="text/javascript">function onSilverlightError(sender, args){ throw new Error(args.ErrorMessage); }</script></head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK58ccffd94cf486d3893740659e88a64bed9d552aZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">Belastingkantoor</span> <a href="/default.aspx">Startpagina</a> · <a href="/news.aspx">Nieuws</a> · <a href="/forms.aspx">Formulieren</a> · <a href="/tel.aspx">Telefoongids</a> · <a href="/help.aspx">Help</a></div>
<div id="ctl00_MainContent_Panel1"><h2>Dossierviewer</h2>
<div id="silverlightControlHost" style="height:500px"><object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%"><param name="source" value="ClientBin/Dossier.xap" /><param name="minRuntimeVersion" value="4.0.50826.0" /><param name="onError" value="onSilverlightError" /><a href="http://go.microsoft.com/fwlink/?LinkID=149156" style="text-decoration:none">Installeer Microsoft Silverlight</a></object></div>
</div>
</form>
</body>
</html>
