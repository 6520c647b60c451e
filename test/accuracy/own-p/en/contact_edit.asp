<html>
<head>
<title>CRM - Edit contact</title>
<style>body,td,input,select{font:9pt "MS Sans Serif",Arial} .err{background-color:#FFCCCC} .hd{background:#006666;color:white;padding:3px}</style>
<script language="JavaScript">
function digitsOnly()
{
	var k = window.event.keyCode;
	if (k != 13 && k != 32 && (k < 48 || k > 57)) window.event.returnValue = false;
}
function clearErr()
{
	window.event.srcElement.className = "";
}
function check()
{
	var f = document.all["frmContact"], bad = 0;
	var need = ["surname", "postcode", "source"];
	for (var i = 0; i < need.length; i++) {
		if (f.elements[need[i]].value == "") { f.elements[need[i]].className = "err"; bad++; }
	}
	if (bad > 0) {
		document.all["msg"].innerText = bad + " field(s) must be filled in.";
		window.event.returnValue = false;
		return false;
	}
	return true;
}
</script>
</head>
<body>
<div class="hd">Customer Contact - reference 2004-110873</div>
<form name="frmContact" method="post" action="contact_save.asp" onsubmit="return check()">
<table>
<tr><td>Title</td><td><select name="title"><option>Mr</option><option>Mrs</option><option>Miss</option><option>Ms</option><option>Dr</option></select></td></tr>
<tr><td>Forename</td><td><input name="forename" value="Kenneth"></td></tr>
<tr><td>Surname *</td><td><input name="surname" value="Ogden" onfocus="clearErr()"></td></tr>
<tr><td>Telephone</td><td><input name="tel" onkeypress="digitsOnly()" value="01632 960118"></td></tr>
<tr><td>Postcode *</td><td><input name="postcode" size="9" onfocus="clearErr()"></td></tr>
<tr><td>Source *</td><td><select name="source" onfocus="clearErr()"><option value=""></option><option value="T">Telephone</option><option value="C">Counter</option><option value="L">Letter</option></select></td></tr>
<tr><td valign="top">Enquiry</td><td><textarea name="enq" rows="5" cols="50">Missed bin on Tuesday. Second time this month.</textarea></td></tr>
</table>
<font color="red"><span id="msg"></span></font><br>
<input type="submit" value="Save"> <input type="button" value="Back" onclick="history.back()">
</form>
</body>
</html>
