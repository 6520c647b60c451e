<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="X-UA-Compatible" content="IE=7" /><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Leave request
</title><style type="text/css">body{font-family:Tahoma;font-size:11px}.lbl{width:120px}.err{color:Red}</style></head>
<body>
<form name="aspnetForm" method="post" action="LeaveRequest.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY3NzE5MjIyMGRkF7m0k2V1gIhDJe+0nVQ2Zp0c7uE=" />
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
function WebForm_OnSubmit() {
    var f = document.getElementById('ctl00_main_txtFrom'), v = document.getElementById('ctl00_main_valFrom');
    var ok = /^\d\d\/\d\d\/\d{4}$/.test(f.value);
    v.style.display = ok ? 'none' : 'inline';
    return ok;
}
//]]>
</script>
<h2>Leave request</h2>
<p>Balance: <b>14.5 days</b> annual, 3 days carried over (use by 31 March).</p>
<table>
<tr><td class="lbl">Kind</td><td><select name="ctl00$main$ddlKind" id="ctl00_main_ddlKind" onchange="javascript:setTimeout('__doPostBack(\'ctl00$main$ddlKind\',\'\')', 0)"><option selected="selected" value="A">Annual</option><option value="S">Study</option><option value="C">Compassionate</option></select></td></tr>
<tr><td class="lbl">From</td><td><input name="ctl00$main$txtFrom" type="text" id="ctl00_main_txtFrom" /> <span id="ctl00_main_valFrom" class="err" style="display:none">dd/mm/yyyy</span></td></tr>
<tr><td class="lbl">Days</td><td><input name="ctl00$main$txtDays" type="text" size="4" id="ctl00_main_txtDays" /></td></tr>
<tr><td class="lbl">Cover</td><td><input name="ctl00$main$txtCover" type="text" id="ctl00_main_txtCover" /></td></tr>
</table>
<input type="submit" name="ctl00$main$btnSend" value="Send to line manager" id="ctl00_main_btnSend" />
<a href="javascript:__doPostBack('ctl00$main$lnkHist','')">My earlier requests</a>
</form>
</body>
</html>
