<!-- <%@ LANGUAGE="VBSCRIPT" %> <% Set conn = Server.CreateObject("ADODB.Connection") %> -->
<html><head><title>Self-certification of sickness</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript1.2">
<!-- hide
function digits(e) { var k = (window.event) ? event.keyCode : e.which; return k < 32 || (k >= 47 && k <= 57); }
function isDate(s) {
  var m = s.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/); if (!m) return false;
  var d = new Date(m[3], m[2] - 1, m[1]); return d.getMonth() == m[2] - 1;
}
function check(f) {
  if (!isDate(f.first.value)) { alert("First day must be DD/MM/YYYY"); f.first.focus(); return false; }
  if (f.reason.selectedIndex == 0) { alert("Choose a reason"); return false; }
  return true;
}
// -->
</script>
<script language="JavaScript">
<!--
function addFavourite(t) {
  if (document.all && window.external) { window.external.AddFavorite(location.href, t); }
  else if (window.sidebar && window.sidebar.addPanel) { window.sidebar.addPanel(t, location.href, ""); }
  else { alert("Ctrl+D"); }
}
//-->
</script>
</head><body bgcolor="#FFFFFF">
<img src="banner_phct.gif" width="400" height="40" alt="Primary Care Trust">
<h3>Self-certification (up to 7 days)</h3>
<form name="sc" action="sick_save.asp" method="post" onsubmit="return check(this)">
First day <input name="first" size="10" onkeypress="return digits(event)"> Last day <input name="last" size="10" onkeypress="return digits(event)"><br>
Reason <select name="reason"><option>-- select --<option>Cold/flu<option>Back<option>Stomach<option>Other</select><br>
<textarea name="det" rows="4" cols="50"></textarea><br>
<input type="checkbox" name="acc" value="Y"> result of an accident at work<br><input type="submit" value="Send to manager"></form></body></html>
