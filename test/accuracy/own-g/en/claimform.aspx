<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" /><title>Sickness claim - details</title><link href="bo.css" rel="stylesheet" type="text/css" /></head>
<body><form name="aspnetForm" method="post" action="claimform.aspx?id=20391" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgICAw9kFgICAQ8PFgIeBFRleHQFBkhlbGxvZGRk" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<h2>Claim 20391</h2><table class="frm"><tr><td>Insured person</td><td><input name="ctl00$txtName" type="text" value="Pryce, A." /></td></tr><tr><td>From</td><td><input name="ctl00$txtFrom" type="text" /></td></tr><tr><td>To</td><td><input name="ctl00$txtTo" type="text" /></td></tr>
<tr><td>Certificate</td><td><input type="file" name="ctl00$fu" /></td></tr></table>
<a id="ctl00_lnkSave" href="javascript:__doPostBack('ctl00$lnkSave','')">Save</a> <a href="javascript:__doPostBack('ctl00$lnkCalc','')">Calculate</a>
<table border="1"><tr><td>2002-04-21</td><td>Pending</td><td>Sayeed, N.</td></tr>
<tr><td>2003-05-04</td><td>Pending</td><td>Dunn, K.</td></tr>
<tr><td>2006-07-21</td><td>Pending</td><td>Marsh, T.</td></tr>
<tr><td>2007-09-15</td><td>Closed</td><td>Sayeed, N.</td></tr>
<tr><td>2010-09-03</td><td>Open</td><td>Sayeed, N.</td></tr>
<tr><td>2004-01-02</td><td>Closed</td><td>Whitfield, J.</td></tr></table></form></body></html>
