<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Annual leave request
</title><style type="text/css">body{font-family:Tahoma;font-size:11px} .req{color:#c00} fieldset{width:520px;margin-bottom:10px}</style></head>
<body>
<form name="aspnetForm" method="post" action="leave_request.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTI2ODQ5NzE2Mg9kFgJmD2QWAgIDD2QWAgIBD2QWBAIB" /></div>
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
function WebForm_OnSubmit() {
    var d = document.getElementById("ctl00_txtDays").value;
    if (isNaN(parseFloat(d)) || parseFloat(d) <= 0) { document.getElementById("valDays").style.display = "inline"; return false; }
    return true;
}
//]]>
</script>
<h2>Annual leave request</h2>
<p>Logged on as <b>MINFIN\jharper</b> (Joanne Harper, Treasury Operations). Balance 2009: <b>17.5</b> days, carried over: 2.</p>
<fieldset><legend>Period</legend>
<label for="ctl00_txtFrom">First day</label> <input name="ctl00$txtFrom" type="text" value="20/07/2009" id="ctl00_txtFrom" size="10" />
<label for="ctl00_txtTo">Last day</label> <input name="ctl00$txtTo" type="text" value="24/07/2009" id="ctl00_txtTo" size="10" />
Days <input name="ctl00$txtDays" type="text" id="ctl00_txtDays" size="4" /> <span id="valDays" class="req" style="display:none">* enter the number of working days</span>
</fieldset>
<fieldset><legend>Substitute</legend><select name="ctl00$ddlSub" id="ctl00_ddlSub"><option value="221">Patel, Anil</option><option value="309">Moore, Graham</option><option value="415">Sidhu, Kiran</option></select>
<a id="ctl00_lnkCheck" href="javascript:__doPostBack('ctl00$lnkCheck','')">Check absences of substitute</a></fieldset>
<input type="submit" name="ctl00$btnSend" value="Send to line manager" id="ctl00_btnSend" />
<table cellspacing="0" rules="all" border="1" style="margin-top:14px;border-collapse:collapse"><tr><th>From</th><th>To</th><th>Days</th><th>Status</th></tr>
<tr><td>02/01/2009</td><td>02/01/2009</td><td>1</td><td>Approved</td></tr><tr><td>09/04/2009</td><td>15/04/2009</td><td>3</td><td>Approved</td></tr></table>
<script type="text/javascript">
function countDays() {
  var p = /^(\d+)\/(\d+)\/(\d+)$/, a = p.exec(document.getElementById("ctl00_txtFrom").value), b = p.exec(document.getElementById("ctl00_txtTo").value);
  if (!a || !b) return;
  var d = new Date(a[3], a[2]-1, a[1]), e = new Date(b[3], b[2]-1, b[1]), n = 0;
  for (; d <= e; d.setDate(d.getDate()+1)) if (d.getDay() % 6) n++;
  document.getElementById("ctl00_txtDays").value = n;
}
var t = document.getElementById("ctl00_txtTo");
if (t.attachEvent) t.attachEvent("onchange", countDays); else t.addEventListener("change", countDays, false);
countDays();
</script>
</form></body></html>
