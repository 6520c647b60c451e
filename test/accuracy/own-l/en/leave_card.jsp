<html>
<head>
<title>Leave card 2005/06</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<link rel="stylesheet" type="text/css" href="css/hr.css">
<script type="text/javascript" src="js/events.js"></script>
<script type="text/javascript">
addEvent(window, "load", function () {
  var f = document.forms["card"];
  addEvent(f.from, "change", calc);
  addEvent(f.to, "change", calc);
  addEvent(f, "submit", function (e) {
    if (calc() <= 0) { alert("The last day must not be before the first."); stopEvent(e); }
  });
});
function d(s) { var p = s.split("/"); return new Date(p[2], p[1] - 1, p[0]); }
function calc() {
  var f = document.forms["card"], n = 0;
  if (!f.from.value || !f.to.value) return 0;
  for (var x = d(f.from.value); x <= d(f.to.value); x.setDate(x.getDate() + 1))
    if (x.getDay() != 0 && x.getDay() != 6) n++;
  document.getElementById("days").innerHTML = n;
  f.days.value = n;
  return n;
}
</script>
</head>
<body>
<div id="banner">Leave card <span>Pensions Service</span></div>
<div id="content">
<form name="card" method="post" action="leave_card.jsp">
<input type="hidden" name="days" value="0">
<p>Entitlement 27 days, taken 11, booked 5, left <b>11</b>.</p>
<table class="frm">
<tr><th>First day</th><td><input name="from" size="10" value="01/08/2005"></td></tr>
<tr><th>Last day</th><td><input name="to" size="10"></td></tr>
<tr><th>Working days</th><td><span id="days">0</span></td></tr>
<tr><th>Cover by</th><td><select name="cover"><option>Anne Tully</option><option>Mark Rees</option></select></td></tr>
</table>
<input type="submit" value="Request">
</form>
</div>
</body>
</html>
