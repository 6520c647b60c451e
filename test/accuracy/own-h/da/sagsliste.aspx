<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Mine sager
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #1F497D; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="sagsliste.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwcRcAYTVR+JwFSRTnrfpv5Vz/9+Z4aLPg2FspghR2/4pc2IoWWrhusvLFLAGJTvVpeyjoUDhA8FtsT3OAQKm4B49LKE3a6WBcpEI9PogPZDSWq0V7+bDBJAvSVaK+nDPFuudQhRe2iKOZcvRfgisurP5wGhskzT7O==" />
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
<div class="hdr">Østerå Amt :: Mine sager</div>
<p><a href="Default.aspx">Forside</a> &middot; <a href="Dept.aspx">Afdelinger</a> &middot; <a href="Forms.aspx">Blanketter</a> &middot; <a href="Phone.aspx">Telefonbog</a> &middot; <a href="News.aspx">Nyheder</a> &middot; <a href="Help.aspx">Hjælp</a></p>
<div id="ctl00_cphMain">

<table class="grid"><tr><th>Sag</th><th>Status</th><th></th></tr><tr><td>2010-0412 Vandløb</td><td>Åben</td><td><a href="Sag.aspx?id=412">Vis</a></td></tr><tr><td>2010-0388 Byggetilladelse</td><td>Lukket</td><td><a href="Sag.aspx?id=388">Vis</a></td></tr></table>
<input type="button" value="Flet til Word" onclick="flet()" />
<script type="text/javascript">
function flet() {
  try { var w = new ActiveXObject('Word.Application'); w.Visible = true; w.Documents.Add(); }
  catch (e) { location.href = 'flet.aspx?format=rtf'; }
}
</script>
</div>
<p style="color:#777">Kun til intern brug. Spørgsmål rettes til it-afdelingen.</p>
</form>
</body>
</html>
