<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN" >
<HTML>
	<HEAD>
		<title>HR Self Service - Leave Request</title>
		<meta content="Microsoft Visual Studio .NET 7.1" name="GENERATOR">
		<meta content="C#" name="CODE_LANGUAGE">
		<meta content="JavaScript" name="vs_defaultClientScript">
		<meta content="http://schemas.microsoft.com/intellisense/ie5" name="vs_targetSchema">
		<style>BODY { FONT: 9pt Tahoma } .grid TD { PADDING: 2px 8px } .gh { BACKGROUND: #4a3c8c; COLOR: #f7f7f7; FONT-WEIGHT: bold }</style>
	</HEAD>
	<body MS_POSITIONING="GridLayout">
		<form name="Form1" method="post" action="leave_request.aspx" id="Form1">
<input type="hidden" name="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" value="dDwtMTk2ODY1MzY4NTt0PDtsPGk8MT47PjtsPHQ8O2w8aTwzPjs+O2w8dDxAMDw7Ozs7Pjs7Pjs+Pjs+Pjs+" />

<script language="javascript" type="text/javascript">
<!--
	function __doPostBack(eventTarget, eventArgument) {
		var theform;
		if (window.navigator.appName.toLowerCase().indexOf("microsoft") > -1) {
			theform = document.Form1;
		}
		else {
			theform = document.forms["Form1"];
		}
		theform.__EVENTTARGET.value = eventTarget.split("$").join(":");
		theform.__EVENTARGUMENT.value = eventArgument;
		theform.submit();
	}
// -->
</script>
			<h3>Leave Request</h3>
			<table cellpadding="3">
				<tr><td>Employee</td><td><span id="lblEmp">00412 - Priya Nair</span></td></tr>
				<tr><td>Leave type</td><td><select name="ddlType" onchange="__doPostBack('ddlType','')" language="javascript" id="ddlType"><option value="AL" selected="selected">Annual leave</option><option value="TOIL">TOIL</option><option value="UNP">Unpaid</option></select></td></tr>
				<tr><td>From</td><td><input name="txtFrom" type="text" id="txtFrom" /> dd/mm/yyyy</td></tr>
				<tr><td>To</td><td><input name="txtTo" type="text" id="txtTo" /> dd/mm/yyyy</td></tr>
				<tr><td>Comments</td><td><textarea name="txtCom" rows="3" cols="40"></textarea></td></tr>
				<tr><td></td><td><input type="submit" name="btnSend" value="Submit request" id="btnSend" /></td></tr>
			</table>
			<table class="grid" cellspacing="0" rules="all" border="1" id="dgLeave" style="border-collapse:collapse;">
				<tr class="gh"><td>From</td><td>To</td><td>Days</td><td>Status</td><td>&nbsp;</td></tr>
				<tr><td>02/01/2006</td><td>06/01/2006</td><td>5</td><td>Approved</td><td>&nbsp;</td></tr>
				<tr><td>10/04/2006</td><td>13/04/2006</td><td>4</td><td>Pending</td><td><a href="javascript:__doPostBack('dgLeave$_ctl3$_ctl0','')">Cancel</a></td></tr>
			</table>
		</form>
	</body>
</HTML>
