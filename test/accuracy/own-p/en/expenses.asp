<html>
<head><title>Travel &amp; Expenses Claim</title>
<link rel=stylesheet href=exp.css>
<script language=javascript>
var n = 0;
function cell(tr, el) { var td = tr.insertCell(); td.appendChild(el); return td; }
function addLine()
{
	var t = document.getElementById("lines");
	var tr = t.insertRow(t.rows.length - 1);
	n++;
	cell(tr, document.createElement("<input type='text' name='dt" + n + "' size='10'>"));
	var s = document.createElement("<select name='ty" + n + "' onchange='tot()'>");
	var ty = ["Mileage","Rail fare","Parking","Subsistence","Other"];
	for (var i = 0; i < ty.length; i++) { var o = document.createElement("OPTION"); o.text = ty[i]; o.value = ty[i].charAt(0); s.add(o); }
	cell(tr, s);
	cell(tr, document.createElement("<input type='text' name='de" + n + "' size='40'>"));
	cell(tr, document.createElement("<input type='text' name='am" + n + "' size='8' class='r' onblur='tot()'>"));
	document.all.cnt.value = n;
}
function tot()
{
	var s = 0;
	for (var i = 1; i <= n; i++) s += parseFloat(document.f["am" + i].value || "0");
	document.all.lines.rows(n + 1).cells(1).innerText = s.toFixed(2);
}
function send()
{
	if (n == 0) { alert("There are no lines on this claim."); return; }
	tot();
	document.f.submit();
}
</script>
</head>
<body onload="addLine()">
<h2>Travel &amp; Expenses Claim</h2>
<form name=f method=post action=exp_save.asp>
<input type=hidden name=cnt value=0>
<table class=info><tr><td>Name</td><td><b>Alison Marr</b></td><td>Payroll no.</td><td><b>118842</b></td></tr>
<tr><td>Department</td><td>Trading Standards</td><td>Car</td><td>1,600cc casual user</td></tr></table>
<table id=lines border=1 cellspacing=0 cellpadding=2>
<tr><th>Date</th><th>Type</th><th>Details / journey</th><th>Amount</th></tr>
<tr><td colspan=3 align=right><b>Total</b></td><td class=r>0.00</td></tr>
</table>
<p><input type=button value="Add another line" onclick="addLine()"> <input type=button value="Submit claim" onclick="send()"></p>
<p class=s>Claims must reach Payroll by the 8th of the month with receipts attached to the printed sheet.</p>
</form>
</body></html>
