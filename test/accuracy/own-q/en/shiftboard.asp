<html><head><title>Ward 7 - Shift board week 23</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<link rel="stylesheet" href="shiftboard.css">
<script language="JavaScript">
<!--
function editShift(nurse, day) {
  var args = new Object();
  args.nurse = nurse; args.day = day; args.week = 23;
  args.code = document.getElementById('c_' + nurse + '_' + day).innerText;
  var r = window.showModalDialog('editshift.asp?n=' + nurse + '&d=' + day, args,
     'dialogWidth:380px;dialogHeight:260px;center:yes;help:no;status:no;scroll:no');
  if (r == null) return;
  document.getElementById('c_' + nurse + '_' + day).innerText = r.code;
  document.frmBoard.changes.value += nurse + '|' + day + '|' + r.code + ';';
  document.frmBoard.btnSave.disabled = false;
}
//-->
</script></head>
<body bgcolor="#FFFFFF">
<h2>Duty roster - Ward 7 (Orthopaedics)</h2>
<p>Week 23, Monday 5 June to Sunday 11 June. Click a cell to enter or swap a shift, then press <b>Save roster</b>. E = early, L = late, N = night, O = day off.</p>
<form name="frmBoard" method="post" action="saveboard.asp">
<input type="hidden" name="changes" value="">
<table class="board" border="1" cellspacing="0" cellpadding="4">
<tr><th>Nurse</th><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th></tr>
<tr><td>Ashworth, J.</td><td id="c_11_1" onclick="editShift(11,1)">E</td><td id="c_11_2" onclick="editShift(11,2)">E</td><td id="c_11_3" onclick="editShift(11,3)">L</td><td id="c_11_4" onclick="editShift(11,4)">O</td><td id="c_11_5" onclick="editShift(11,5)">N</td></tr>
<tr><td>Brennan, M.</td><td id="c_12_1" onclick="editShift(12,1)">L</td><td id="c_12_2" onclick="editShift(12,2)">L</td><td id="c_12_3" onclick="editShift(12,3)">O</td><td id="c_12_4" onclick="editShift(12,4)">E</td><td id="c_12_5" onclick="editShift(12,5)">E</td></tr>
<tr><td>Okafor, P.</td><td id="c_13_1" onclick="editShift(13,1)">N</td><td id="c_13_2" onclick="editShift(13,2)">N</td><td id="c_13_3" onclick="editShift(13,3)">N</td><td id="c_13_4" onclick="editShift(13,4)">O</td><td id="c_13_5" onclick="editShift(13,5)">O</td></tr>
</table>
<p><input type="submit" name="btnSave" value="Save roster" disabled> <input type="button" value="Print" onclick="window.print()"></p>
</form>
<font size="1">Roster owner: Sister K. Doyle, ext. 4471</font>
</body></html>
