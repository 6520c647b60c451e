<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Annual leave request</title>
<link rel="stylesheet" type="text/css" href="hr.css">
<script type="text/javascript">
function getReq() {
  if (window.XMLHttpRequest) return new XMLHttpRequest();
  try { return new ActiveXObject("Msxml2.XMLHTTP"); } catch (e) {}
  try { return new ActiveXObject("Microsoft.XMLHTTP"); } catch (e) {}
  return null;
}
function refreshBalance() {
  var r = getReq();
  if (!r) return;
  r.open("GET", "balance.txt", true);
  r.onreadystatechange = function () {
    if (r.readyState == 4 && r.status == 200)
      document.getElementById("bal").innerHTML = r.responseText + " days";
  };
  r.send(null);
}
function countDays(f) {
  var a = f.from.value.split("/"), b = f.to.value.split("/");
  if (a.length < 3 || b.length < 3) return;
  var d1 = new Date(a[2], a[1] - 1, a[0]), d2 = new Date(b[2], b[1] - 1, b[0]), n = 0;
  while (d1 <= d2 && n < 100) { if (d1.getDay() % 6) n++; d1.setDate(d1.getDate() + 1); }
  f.days.value = n;
}
</script>
</head>
<body onload="refreshBalance()">
<div id="head"><img src="logo.gif" alt="Northmoor Health Board" width="160" height="40"></div>
<h1>Annual leave request</h1>
<p>Balance for the current leave year: <strong id="bal">14.5 days</strong></p>
<form action="leave_save.asp" method="post">
<fieldset><legend>Your details</legend>
<label>Payroll no. <input name="pay" value="118204" readonly="readonly"></label>
<label>Department <input name="dept" value="Medical Records"></label></fieldset>
<fieldset><legend>Dates</legend>
<label>First day (dd/mm/yyyy) <input name="from" onchange="countDays(this.form)"></label>
<label>Last day <input name="to" onchange="countDays(this.form)"></label>
<label>Working days <input name="days" size="3" readonly="readonly"></label></fieldset>
<label>Manager <select name="mgr"><option>J. Pritchard</option><option>S. Okafor</option></select></label>
<p><input type="submit" value="Send request"></p>
</form>
</body></html>
