<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML><HEAD><title>Pupil register search</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5"></HEAD>
<body MS_POSITIONING="GridLayout">
<form name="Form1" method="post" action="pupilsearch.aspx" id="Form1" onsubmit="return ValidatorOnSubmit();">
<input type="hidden" name="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" value="dDwxNDg5OTk5MzM7Oz5=" />
<script language="javascript" type="text/javascript">
<!--
function __doPostBack(eventTarget, eventArgument) {
  var theform;
  if (window.navigator.appName.toLowerCase().indexOf("microsoft") > -1) { theform = document.Form1; }
  else { theform = document.forms["Form1"]; }
  theform.__EVENTTARGET.value = eventTarget.split("$").join(":");
  theform.__EVENTARGUMENT.value = eventArgument;
  theform.submit();
}
function ValidatorOnSubmit() {
  var v = document.all ? document.all["valSur"] : document.getElementById("valSur");
  var t = document.getElementById("txtSurname");
  var ok = t.value.length >= 2;
  v.style.visibility = ok ? "hidden" : "visible";
  return ok;
}
// -->
</script>
<h2>Pupil register</h2>
<table><tr><td>Surname</td><td><input name="txtSurname" type="text" id="txtSurname" /> <span id="valSur" style="color:Red;visibility:hidden;">At least two letters</span></td></tr>
<tr><td>School</td><td><select name="ddlSchool" id="ddlSchool"><option value="2001">Oakfield Primary</option><option value="2004">St Anne's Junior</option><option value="4010">Riverside High</option></select></td></tr></table>
<input type="submit" name="btnFind" value="Find" id="btnFind" />
<table cellspacing="0" rules="all" border="1" id="dgPupils" style="border-collapse:collapse;">
<tr><td><a href="javascript:__doPostBack('dgPupils$_ctl1$_ctl0','')">UPN</a></td><td><a href="javascript:__doPostBack('dgPupils$_ctl1$_ctl1','')">Name</a></td><td>Year</td><td>Tutor</td></tr>
<tr><td>B330200199003</td><td>Barker, Jodie</td><td>4</td><td>Mrs Pugh</td></tr>
<tr><td>K330200199017</td><td>Barnes, Kyle</td><td>5</td><td>Mr Dent</td></tr>
<tr><td>M330200199021</td><td>Barrett, Amy</td><td>4</td><td>Mrs Pugh</td></tr></table>
</form></body></HTML>
