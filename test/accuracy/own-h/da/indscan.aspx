<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Indscan bilag
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #4F6228; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="indscan.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwG4vQWv2dAnn+4FjJF1ii6v5L7bUKAxiHqY2bikxKOx4tZjQo1tq9DKf+Ja5xRM4DoEvaGfQVnCCDeZnDB7wpFuNxvYD0zpCo3BPwfaP6oFX3sqEBRA7rAwx6C7tIWIgFu/vDKtmqyoZAd8ZsfOnwdTH/vPpfIQ1C==" />
</div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) {
    theForm = document.aspnetForm;
}
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<div class="hdr">Østerå Amt :: Indscan bilag</div>
<p><a href="Default.aspx">Forside</a> &middot; <a href="Dept.aspx">Afdelinger</a> &middot; <a href="Forms.aspx">Blanketter</a> &middot; <a href="Phone.aspx">Telefonbog</a> &middot; <a href="News.aspx">Nyheder</a> &middot; <a href="Help.aspx">Hjælp</a></p>
<div id="ctl00_cphMain">

<p>Læg bilaget i scanneren og tryk Scan. Bilaget gemmes på sagen.</p>
<object id="DynamicWebTwain1" classid="clsid:FFC6F181-A5CF-4EC4-A441-093D7134FBF2" codebase="DynamicWebTwain.cab#version=5,1" width="400" height="300"></object>
<input type="button" value="Scan" onclick="scan()" /> <input type="button" value="Gem" onclick="gem()" />
<script type="text/javascript">
var tw = document.getElementById('DynamicWebTwain1');
function scan() { tw.SelectSource(); tw.OpenSource(); tw.AcquireImage(); }
function gem() { tw.HTTPPort = 80; tw.HTTPUploadAllThroughPostAsMultiPageTIFF('sagsrv', '/gem.aspx', 'bilag.tif'); }
</script>
</div>
<p style="color:#777">Kun til intern brug. Spørgsmål rettes til it-afdelingen.</p>
</form>
</body>
</html>
