<html>
<head>
<title>Room Bookings</title>
<meta name="GENERATOR" content="Microsoft FrontPage 4.0">
<meta name="ProgId" content="FrontPage.Editor.Document">
<style>
td { font-family: Arial; font-size: 9pt } a { color: #003399 }
.sel { background-color: #FFE7A0 }
</style>
<script language="JavaScript">
var curRoom = "";
function setRoom(td, code) {
  for (var i = 0; i < document.all.roomlist.rows.length; i++)
    document.all.roomlist.rows[i].cells[0].className = "";
  td.className = "sel";
  curRoom = code;
  refresh();
}
function refresh() {
  if (curRoom == "") { alert("Pick a room from the list."); return; }
  document.frames("dayview").location.href = "room_day.htm?room=" + curRoom + "&d=" + document.all.bdate.value;
}
function book() {
  var slot = document.frames("dayview").selectedSlot;
  if (!slot) { alert("Click a free time in the diary first."); return; }
  location.href = "room_confirm.asp?room=" + curRoom + "&d=" + document.all.bdate.value + "&s=" + slot;
}
</script>
</head>
<body topmargin="6">
<h3><font face="Arial">Room Bookings - Civic Centre</font></h3>
<table width="760"><tr valign="top"><td width="200">
Date <input id="bdate" value="17/10/2003" size="10"> <input type="button" value="Go" onclick="refresh()"><br><br>
<table id="roomlist" border="1" cellspacing="0" cellpadding="4" width="190" style="cursor:hand">
<tr><td onclick="setRoom(this,'CC')">Council Chamber (80)</td></tr>
<tr><td onclick="setRoom(this,'C1')">Committee Room 1 (24)</td></tr>
<tr><td onclick="setRoom(this,'C2')">Committee Room 2 (16)</td></tr>
<tr><td onclick="setRoom(this,'MP')">Mayor's Parlour (12)</td></tr>
<tr><td onclick="setRoom(this,'TR')">IT Training Room (10 PCs)</td></tr>
</table>
<br><input type="button" value="Book selected time" onclick="book()">
</td><td><iframe name="dayview" src="room_blank.htm" width="540" height="420"></iframe></td></tr></table>
</body>
</html>
