<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Academic Registry | Student status letters</title>
<script type="text/javascript" src="office.js"></script>
<style type="text/css">
body{font-family:Georgia,serif;font-size:13px;margin:20px 40px;color:#222}
h1{font-size:20px;border-bottom:3px double #660033}
table.s{border-collapse:collapse}table.s td,table.s th{border:1px solid #bbb;padding:4px 8px;text-align:left}
.msg{color:#a00}
</style>
</head>
<body>
<h1>Student status letters</h1>
<p>Letters confirming registration for council tax, banks and embassies. Pick the student and the kind of letter; the letter opens in Word on
headed paper, ready to sign. Fees letters are made by Finance, not here.</p>
<table class="s" id="students">
<tr><th></th><th>Number</th><th>Name</th><th>Course</th><th>Year</th><th>Mode</th><th>End date</th></tr>
<tr><td><input type="radio" name="st" value="0" checked="checked" /></td><td>0412287</td><td>Chen, Li Na</td><td>BSc Chemistry</td><td>2</td><td>Full time</td><td>30/06/2008</td></tr>
<tr><td><input type="radio" name="st" value="1" /></td><td>0502113</td><td>Murray, Fergus J</td><td>MA History</td><td>1</td><td>Part time</td><td>30/09/2008</td></tr>
<tr><td><input type="radio" name="st" value="2" /></td><td>0309981</td><td>Popescu, Andrei</td><td>BEng Civil Engineering</td><td>3</td><td>Full time</td><td>30/06/2007</td></tr>
</table>
<p>Letter:
<select id="kind">
<option value="counciltax.dot">Council tax exemption</option>
<option value="bank.dot">Bank account</option>
<option value="visa.dot">Embassy / visa extension</option>
</select>
<button type="button" onclick="makeLetter()">Create letter</button></p>
<p class="msg" id="msg"></p>
<script type="text/javascript">
function makeLetter() {
  var rows = document.getElementById("students").rows, r = null, radios = document.getElementsByName("st");
  for (var i = 0; i < radios.length; i++) if (radios[i].checked) r = rows[i + 1];
  var doc = openTemplate("//registry01/templates/" + document.getElementById("kind").value);
  if (!doc) { document.getElementById("msg").innerHTML = "Word could not be started. Check that the site is in your Trusted sites."; return; }
  var c = r.cells;
  fillMark(doc, "StudentNo", c[1]); fillMark(doc, "StudentName", c[2]);
  fillMark(doc, "Course", c[3]); fillMark(doc, "Mode", c[5]); fillMark(doc, "EndDate", c[6]);
  doc.Application.Visible = true;
}
</script>
</body>
</html>
