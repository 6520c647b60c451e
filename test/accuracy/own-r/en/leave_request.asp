<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>HR Self Service - Annual Leave Request</title>
<style>
body{font:12px Verdana,Arial;margin:0;background:#eef2f6}
#top{background:#003b6f;color:#fff;padding:8px 14px;font-size:15px}
#frm td{padding:4px 8px} .lbl{background:#d6e0ea;font-weight:bold;width:150px}
input.ro{background:#f4f4f4}
table.hist{border-collapse:collapse;margin-left:14px} table.hist td,table.hist th{border:1px solid #9ab;padding:3px 8px;font-size:11px}
</style>
<script language="JavaScript" src="js/hrpick.js"></script>
</head>
<body>
<div id="top">Westmoor County Council &nbsp;|&nbsp; HR Self Service</div>
<p style="margin:10px 14px">Logged on as <b>M. Fairclough</b> (Highways, payroll no. 0047712). Entitlement 26 days, taken 11.5, remaining <b>14.5</b>.</p>
<form name="frmLeave" method="post" action="leave_save.asp" onsubmit="return checkLeave(this)">
<table id="frm">
<tr><td class="lbl">Type of leave</td><td><select name="ltype"><option value="AL">Annual leave<option value="TOIL">Time off in lieu<option value="UNP">Unpaid<option value="CMP">Compassionate</select></td></tr>
<tr><td class="lbl">First day</td><td><input name="dfrom" class="ro" readonly size="12"> <input type="button" value="..." onclick="pickDate('dfrom')"></td></tr>
<tr><td class="lbl">Last day</td><td><input name="dto" class="ro" readonly size="12"> <input type="button" value="..." onclick="pickDate('dto')"></td></tr>
<tr><td class="lbl">Half day</td><td><input type="checkbox" name="half" value="1"> last day is a half day</td></tr>
<tr><td class="lbl">Approving manager</td><td><input name="mgr" class="ro" readonly size="30"><input type="hidden" name="mgrid"> <input type="button" value="Find..." onclick="pickPerson()"></td></tr>
<tr><td class="lbl">Remarks</td><td><textarea name="rem" cols="40" rows="3"></textarea></td></tr>
<tr><td></td><td><input type="submit" value="Send request"> <input type="reset" value="Clear"></td></tr>
</table>
</form>
<h4 style="margin-left:14px">Earlier requests this year</h4>
<table class="hist"><tr><th>From</th><th>To</th><th>Days</th><th>Status</th></tr>
<tr><td>02/01/2006</td><td>03/01/2006</td><td>2</td><td>Approved</td></tr>
<tr><td>10/04/2006</td><td>14/04/2006</td><td>4</td><td>Approved</td></tr>
<tr><td>24/07/2006</td><td>31/07/2006</td><td>5.5</td><td>Approved</td></tr></table>
</body></html>
