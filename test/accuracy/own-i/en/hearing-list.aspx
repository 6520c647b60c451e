<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Hearing List</title></head><body>
<form name="aspnetForm" method="post" action="hearing-list.aspx" id="aspnetForm">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<h2>Hearings today</h2>
<table cellspacing="0" rules="all" border="1" id="gv" style="border-collapse:collapse;"><tr><th><a href="javascript:__doPostBack('gv','Sort$Time')">Time</a></th><th><a href="javascript:__doPostBack('gv','Sort$Case')">Case</a></th><th>Courtroom</th></tr>
<tr><td>09:00</td><td>08-CV-1142 Hale v. Dent</td><td>3B</td></tr><tr><td>10:30</td><td>08-CR-0331 State v. Ortiz</td><td>1A</td></tr></table>
</form></body></html>
