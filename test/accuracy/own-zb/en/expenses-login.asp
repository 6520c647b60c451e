<html>
<head>
<title>Expenses On-Line - Sign on</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="JavaScript" src="detect.js"></script>
<script language="JavaScript">
<!--
if (!bw.supported) { top.location.replace("badbrowser.htm"); }
function go() {
  if (document.f.uid.value == "") { alert("Please enter your staff number"); document.f.uid.focus(); return false; }
  document.f.action = "signon.asp?ref=" + escape(document.referrer);
  return true;
}
//-->
</script>
</head>
<body bgcolor="#ffffff" text="#000000">
<img src="logo.gif" width="180" height="60" alt="Marlow &amp; Finch plc">
<h3>Expenses On-Line</h3>
<form name="f" method="post" onsubmit="return go()">
<table>
<tr><td>Staff number</td><td><input name="uid" size="10" maxlength="7"></td></tr>
<tr><td>Password</td><td><input type="password" name="pw" size="10"></td></tr>
<tr><td></td><td><input type="submit" value="Sign on"></td></tr>
</table>
</form>
<p>Claims received by noon on Wednesday are paid on Friday. Receipts must reach Accounts (3rd floor) before payment.</p>
</body>
</html>
