<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Annual Leave Request
</title><link href="css/hr.css" rel="stylesheet" type="text/css" />
<script type="text/javascript">
//<![CDATA[
function pickManager() {
    var url = 'pickmanager.htm?dept=' + document.getElementById('ctl00_main_ddlDept').value;
    var ret = window.showModalDialog(url, window, 'dialogWidth:380px;dialogHeight:420px;center:yes;status:no;help:no;scroll:yes');
    if (ret != null) {
        document.getElementById('ctl00_main_hidMgr').value = ret.id;
        document.getElementById('ctl00_main_txtMgr').value = ret.name;
    }
    return false;
}
function checkForm() {
    if (document.getElementById('ctl00_main_txtFrom').value == '' || document.getElementById('ctl00_main_txtTo').value == '') {
        alert('Please enter the first and the last day of leave.');
        return false;
    }
    if (document.getElementById('ctl00_main_hidMgr').value == '') {
        alert('Please choose the line manager who is to approve this request.');
        return false;
    }
    return true;
}
//]]>
</script>
</head>
<body>
<form name="aspnetForm" method="post" action="leave-request.aspx" onsubmit="return checkForm();" id="aspnetForm">
<div>
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTIyNjYxNjM5MQ9kFgJmD2QWAgIDD2QWAgIBD2QWBAIBDxBkZBYBZmQCBQ8PFgIeBFRleHRlZGRkT0c6" />
</div>
<div id="banner">HR Self Service <span>Borough Council</span></div>
<div id="content">
<h1>Request annual leave</h1>
<p>You have <strong>14.5</strong> days left in the leave year ending 31 March.</p>
<table class="frm" cellspacing="0">
<tr><th>Department</th><td><select name="ctl00$main$ddlDept" id="ctl00_main_ddlDept">
	<option value="ENV">Environment</option>
	<option value="HSG">Housing</option>
	<option value="PLN">Planning</option>
</select></td></tr>
<tr><th>First day</th><td><input name="ctl00$main$txtFrom" type="text" id="ctl00_main_txtFrom" size="11" /> dd/mm/yyyy</td></tr>
<tr><th>Last day</th><td><input name="ctl00$main$txtTo" type="text" id="ctl00_main_txtTo" size="11" /> dd/mm/yyyy</td></tr>
<tr><th>Approving manager</th><td><input name="ctl00$main$txtMgr" type="text" readonly="readonly" id="ctl00_main_txtMgr" style="width:180px;background:#eee" />
  <input type="hidden" name="ctl00$main$hidMgr" id="ctl00_main_hidMgr" />
  <input type="image" src="img/find.gif" alt="Find manager" onclick="return pickManager();" /></td></tr>
<tr><th>Remarks</th><td><textarea name="ctl00$main$txtRem" rows="3" cols="40" id="ctl00_main_txtRem"></textarea></td></tr>
</table>
<input type="submit" name="ctl00$main$btnSend" value="Send request" id="ctl00_main_btnSend" />
</div>
</form>
</body>
</html>
