<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" /><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Overtime claim
</title><link href="css/hr.css" rel="stylesheet" type="text/css" /></head>
<body>
    <form name="form1" method="post" action="overtime_claim.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="form1">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTk5OTM4OTQ5MA9kFgICAw9kFgQCAQ8QZGQWAWZkAgkPDxYCHgdWaXNpYmxlaGRkZA==" />
</div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['form1'];
if (!theForm) {
    theForm = document.form1;
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
<script src="js/WebUIValidation.js" type="text/javascript"></script>
<script type="text/javascript">
//<![CDATA[
function WebForm_OnSubmit() {
if (typeof(ValidatorOnSubmit) == "function" && ValidatorOnSubmit() == false) return false;
return true;
}
//]]>
</script>
    <div id="banner">Overtime claim <span>Waste &amp; Recycling</span></div>
    <div id="content">
    <table class="frm">
      <tr><th>Pay number</th><td><input name="txtPay" type="text" id="txtPay" /> <span id="rfv1" controltovalidate="txtPay" errormessage="Pay number is required" style="color:Red;visibility:hidden;">*</span></td></tr>
      <tr><th>Date worked</th><td><input name="txtDate" type="text" id="txtDate" /> <span id="rfv2" controltovalidate="txtDate" errormessage="Date is required" style="color:Red;visibility:hidden;">*</span></td></tr>
      <tr><th>Hours</th><td><input name="txtHours" type="text" id="txtHours" size="4" /> <span id="rfv3" controltovalidate="txtHours" errormessage="Hours are required" style="color:Red;visibility:hidden;">*</span></td></tr>
      <tr><th>Rate</th><td><select name="ddlRate" onchange="javascript:setTimeout('__doPostBack(\'ddlRate\',\'\')', 0)" id="ddlRate"><option value="1.5">Time and a half</option><option value="2">Double time</option></select></td></tr>
    </table>
    <input type="submit" name="btnSave" value="Send claim" id="btnSave" /> <a id="lnkBack" href="javascript:__doPostBack('lnkBack','')">My claims</a>
    <div id="ValidationSummary1" style="color:Red;display:none;"></div>
    </div>
<script type="text/javascript">
//<![CDATA[
var Page_Validators = new Array(document.getElementById("rfv1"), document.getElementById("rfv2"), document.getElementById("rfv3"));
//]]>
</script>
</form>
</body>
</html>
