<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN" >
<HTML>
<HEAD>
<title>Seznam úkolů</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<meta name="GENERATOR" Content="Microsoft Visual Studio .NET 7.1">
<meta name="vs_defaultClientScript" content="JavaScript">
<meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5">
</HEAD>
<body MS_POSITIONING="GridLayout">
<form name="Form1" method="post" action="ukoly.aspx" id="Form1">
<input type="hidden" name="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" value="dDwtMTQ4MTk1NTQ5Mjs7Pg==" />
<script language="javascript">
<!--
	function __doPostBack(eventTarget, eventArgument) {
		var theform;
		if (window.navigator.appName.toLowerCase().indexOf("netscape") > -1) {
			theform = document.forms["Form1"];
		}
		else {
			theform = document.Form1;
		}
		theform.__EVENTTARGET.value = eventTarget.split("$").join(":");
		theform.__EVENTARGUMENT.value = eventArgument;
		theform.submit();
	}
// -->
</script>
<h2>Úkoly oddělení údržby</h2>
<table cellspacing="0" rules="all" border="1" id="DataGrid1" style="border-collapse:collapse;">
<tr bgcolor="#CCCC99"><td><a href="javascript:__doPostBack('DataGrid1$_ctl1$_ctl0','')">Číslo</a></td><td><a href="javascript:__doPostBack('DataGrid1$_ctl1$_ctl1','')">Popis</a></td><td>Řešitel</td><td>Stav</td><td></td></tr>
<tr><td>451</td><td>Výměna ložiska dopravníku č. 3</td><td>Dvořák</td><td>rozpracováno</td><td><a href="javascript:__doPostBack('DataGrid1$_ctl2$_ctl0','')">Dokončit</a></td></tr>
<tr><td>452</td><td>Revize elektro - hala B</td><td>Říha</td><td>nový</td><td><a href="javascript:__doPostBack('DataGrid1$_ctl3$_ctl0','')">Dokončit</a></td></tr>
<tr><td>455</td><td>Nátěr zábradlí</td><td>Žák</td><td>nový</td><td><a href="javascript:__doPostBack('DataGrid1$_ctl4$_ctl0','')">Dokončit</a></td></tr>
</table>
<p><input type="submit" name="btnNovy" value="Nový úkol" id="btnNovy" /></p>
</form>
</body>
</HTML>
