<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Expense claims</title>
<meta name="GENERATOR" content="Microsoft Visual Studio .NET 7.1">
<meta name="vs_defaultClientScript" content="JavaScript">
<meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5">
</head>
<body ms_positioning="FlowLayout">
<form name="Form1" method="post" action="expenses.aspx" id="Form1">
<input type="hidden" name="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" value="dDwtMTM3MTQ0MjE2Mzs7PjPSiBbVtJq0+9E4fQ==" />
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
<h2>My expense claims</h2>
<table cellspacing="0" rules="all" border="1" id="dgClaims" style="border-collapse:collapse;font-family:Arial;font-size:9pt">
<tr style="background:#dcdcdc"><td>Claim</td><td>Period</td><td>Total</td><td>Status</td><td>&nbsp;</td></tr>
<tr><td>10881</td><td>Jan 2005</td><td align="right">86.40</td><td>Paid</td><td><a href="javascript:__doPostBack('dgClaims$_ctl2$_ctl0','')">Open</a></td></tr>
<tr><td>10933</td><td>Feb 2005</td><td align="right">112.15</td><td>With approver</td><td><a href="javascript:__doPostBack('dgClaims$_ctl3$_ctl0','')">Open</a></td></tr>
</table>
<p>Mileage <input name="txtMiles" type="text" id="txtMiles" size="6"> Date <input name="txtDate" type="text" id="txtDate" size="10">
Purpose <input name="txtPurpose" type="text" id="txtPurpose" size="40">
<input type="submit" name="btnAdd" value="Add line" id="btnAdd"></p>
</form>
</body>
</html>
