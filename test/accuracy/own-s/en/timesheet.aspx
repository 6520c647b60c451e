<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Timesheet entry</title>
<style type="text/css">body{font:12px "Segoe UI",Tahoma}.grid th{background:#507cd1;color:#fff}.grid td,.grid th{padding:4px 8px;border:1px solid #ccc}.err{color:Red;visibility:hidden}</style></head>
<body>
<form name="aspnetForm" method="post" action="timesheet.aspx" id="aspnetForm" onsubmit="javascript:return WebForm_OnSubmit();">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTcxNDY4NzU2Mw9kFgJmD2QWAgIDD2QWAgIBDzwrAA0BAA==" /></div>
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
<script src="WebValidation.js" type="text/javascript"></script>
<script type="text/javascript">
//<![CDATA[
function WebForm_OnSubmit() { if (typeof(ValidatorOnSubmit) == "function" && ValidatorOnSubmit() == false) return false; return true; }
//]]>
</script>
<h2>Timesheet, week ending 20 March 2009</h2>
<p>Employee: Dana Whitlock &nbsp; Department: Water Testing &nbsp; <a href="javascript:__doPostBack('ctl00$lnkPrev','')">&lt; Previous week</a></p>
<table class="grid" cellspacing="0"><tr><th>Project</th><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th><th></th></tr>
<tr><td>RIV-22 River sampling</td><td>7.5</td><td>7.5</td><td>3.0</td><td></td><td></td><td><a href="javascript:__doPostBack('ctl00$grid','Edit$0')">Edit</a></td></tr>
<tr><td>LAB-01 Laboratory</td><td></td><td></td><td>4.5</td><td>7.5</td><td></td><td><a href="javascript:__doPostBack('ctl00$grid','Edit$1')">Edit</a></td></tr></table>
<p>Project <select name="ctl00$ddlProj" id="ctl00_ddlProj"><option value="">-- select --</option><option value="RIV-22">RIV-22 River sampling</option><option value="LAB-01">LAB-01 Laboratory</option><option value="ADM">Administration</option></select>
Hours <input name="ctl00$txtHours" type="text" id="ctl00_txtHours" size="5" /> <span id="ctl00_valHours" class="err">Hours must be between 0.25 and 12</span>
<input type="submit" name="ctl00$btnAdd" value="Add" /></p>
<script type="text/javascript">
//<![CDATA[
var Page_Validators = new Array({ id: "ctl00_valHours", controltovalidate: "ctl00_txtHours", min: 0.25, max: 12 });
ValidatorHookup();
//]]>
</script>
</form></body></html>
