<html>
<head>
<title>Meeting Room Request</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript">
var calWin, calField;
function showCal(fld) {
  calField = fld;
  var now = new Date(), y = now.getFullYear(), m = now.getMonth();
  calWin = window.open("", "cal", "width=220,height=200,resizable=yes");
  var d = calWin.document;
  d.write("<html><head><title>Calendar</title></head><body><table border=1 cellspacing=0>");
  var n = new Date(y, m + 1, 0).getDate(), col = new Date(y, m, 1).getDay();
  d.write("<tr>");
  for (var i = 0; i < col; i++) d.write("<td>&nbsp;</td>");
  for (i = 1; i <= n; i++) {
    d.write("<td><a href=\"javascript:window.opener.setDate('" + (m+1) + "/" + i + "/" + y + "');window.close();\">" + i + "</a></td>");
    if ((i + col) % 7 == 0) d.write("</tr><tr>");
  }
  d.write("</tr></table></body></html>");
  d.close();
  calWin.focus();
}
function setDate(s) { calField.value = s; }
</script>
</head>
<body>
<h2>Meeting Room Request</h2>
<form method="post" action="room.asp" name="rm">
<table>
<tr><td>Room</td><td><select name="room"><option>Community A<option>Community B<option>Board</select></td></tr>
<tr><td>Date</td><td><input name="dt" size="12"> <a href="javascript:showCal(document.rm.dt)"><img src="cal.gif" border="0" alt="Pick date"></a></td></tr>
<tr><td>Group</td><td><input name="grp" size="40"></td></tr>
</table>
<input type="submit" value="Request">
</form>
</body></html>
