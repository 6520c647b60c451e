<html>
<head>
<title>Duty Roster - Hours entry</title>
<script language="javascript">
function calcRow(r) {
	var t = 0;
	for (var d = 1; d <= 5; d++) {
		var v = document.forms("frmRoster").elements("h_" + r + "_" + d).value;
		if (v != "" && !isNaN(v)) t += parseFloat(v);
	}
	tblRoster.rows(r).cells(6).innerText = t.toFixed(2);
	return t;
}
function calcAll() {
	var sum = 0;
	for (var r = 1; r < tblRoster.rows.length - 1; r++) sum += calcRow(r);
	tblRoster.rows(tblRoster.rows.length - 1).cells(6).innerText = sum.toFixed(2);
	return sum;
}
function postRoster() {
	var sum = calcAll();
	if (sum == 0) { alert("No hours entered."); return; }
	document.forms("frmRoster").total.value = sum;
	document.forms("frmRoster").submit();
}
</script>
<style>td{font:8pt Verdana}input.h{width:40px;text-align:right}</style>
</head>
<body>
<form name="frmRoster" method="post" action="roster_post.asp">
<input type="hidden" name="total">
<b>Ward 7 &ndash; Hours worked, week ending 14 Mar 2004</b>
<table id="tblRoster" border="1" cellspacing="0" cellpadding="2">
<tr bgcolor="#C0D0E0"><td>Employee</td><td>Mon</td><td>Tue</td><td>Wed</td><td>Thu</td><td>Fri</td><td>Total</td></tr>
<tr><td>Adams, P.</td><td><input class=h name="h_1_1"></td><td><input class=h name="h_1_2"></td><td><input class=h name="h_1_3"></td><td><input class=h name="h_1_4"></td><td><input class=h name="h_1_5"></td><td>&nbsp;</td></tr>
<tr><td>Okafor, J.</td><td><input class=h name="h_2_1"></td><td><input class=h name="h_2_2"></td><td><input class=h name="h_2_3"></td><td><input class=h name="h_2_4"></td><td><input class=h name="h_2_5"></td><td>&nbsp;</td></tr>
<tr><td>Whitlock, S.</td><td><input class=h name="h_3_1"></td><td><input class=h name="h_3_2"></td><td><input class=h name="h_3_3"></td><td><input class=h name="h_3_4"></td><td><input class=h name="h_3_5"></td><td>&nbsp;</td></tr>
<tr bgcolor="#E0E0E0"><td colspan="1">All staff</td><td></td><td></td><td></td><td></td><td></td><td>&nbsp;</td></tr>
</table>
<p><input type="button" value="Calculate" onclick="calcAll()"> <input type="button" value="Post roster" onclick="postRoster()"></p>
</form>
</body>
</html>
