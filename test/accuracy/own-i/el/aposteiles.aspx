<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML>
<HEAD>
<title>Δελτίο συμβάντος</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1253">
<meta content="Microsoft Visual Studio .NET 7.1" name="GENERATOR">
<meta content="JavaScript" name="vs_defaultClientScript">
<meta content="http://schemas.microsoft.com/intellisense/ie5" name="vs_targetSchema">
<script language="javascript">
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
</HEAD>
<body MS_POSITIONING="GridLayout">
<form name="Form1" method="post" action="aposteiles.aspx" id="Form1">
<input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" value="dDw3MTE2OTE5NzQ7Oz4=">
<h3>Δελτίο συμβάντος</h3>
<select name="ddlSt" onchange="__doPostBack('ddlSt','')" language="javascript"><option value="1">1ος Σταθμός</option><option value="2">2ος Σταθμός</option></select>
<table cellspacing="0" rules="all" border="1" id="dg"><tr><td>Ώρα</td><td>Οδός</td><td>Όχημα</td></tr><tr><td>14:20</td><td>Πειραιώς 40</td><td>Υ-12</td></tr></table>
<input type="submit" name="btnNeo" value="Νέο δελτίο" id="btnNeo">
</form></body></HTML>
