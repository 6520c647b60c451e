<html dir="rtl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1255">
<title>הרשמה להדרכות</title>
<script language="JavaScript">
var isNav = (navigator.appName == "Netscape"), isIE = !isNav;
function panel(id, onoff) {
  var o = isIE && document.all ? document.all(id) : document.getElementById(id);
  o.style.display = onoff ? "block" : "none";
}
function bdika(f) {
  var s = false;
  for (var i = 0; i < f.kurs.length; i++) if (f.kurs[i].checked) s = true;
  if (!s) alert("נא לבחור הדרכה אחת לפחות");
  return s;
}
</script>
</head>
<body>
<h3>הרשמה להדרכות – רבעון שני</h3>
<form method="post" action="hadrachot_save.asp" onsubmit="return bdika(this)">
<p>שם: <input name="shem" size="20"> מחלקה: <input name="mach" size="15"></p>
<p><input type="checkbox" name="kurs" value="1"> בטיחות אש (שעתיים)<br>
<input type="checkbox" name="kurs" value="2"> מניעת זיהומים (שלוש שעות)<br>
<input type="checkbox" name="kurs" value="3"> Excel למתקדמים (יומיים)</p>
<p><input type="radio" name="dugma" onclick="panel('menahel',true)"> באישור מנהל <input type="radio" name="dugma" onclick="panel('menahel',false)" checked> על חשבון זמני</p>
<div id="menahel" style="display:none">שם המנהל המאשר: <input name="menahel" size="20"></div>
<input type="submit" value="שליחה">
</form>
<p>רכזת הדרכה: אורית, שלוחה 1820</p>
</body></html>
