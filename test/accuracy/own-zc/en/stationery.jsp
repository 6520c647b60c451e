<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Stationery Order</title>
<script language="javascript">
var cnt = 0;
function addItem() {
  var s = document.ord.pick;
  var o = s.options[s.selectedIndex];
  cnt++;
  var row = document.getElementById("lines").insertRow(-1);
  var a = row.insertCell(-1), b = row.insertCell(-1), c = row.insertCell(-1);
  a.innerText = o.value;
  b.innerText = o.text;
  var q = document.createElement("<input type='text' size='4' name='qty_" + o.value + "' value='1'>");
  c.appendChild(q);
  var h = document.createElement("<input type='hidden' name='item" + cnt + "' value='" + o.value + "'>");
  c.appendChild(h);
  document.ord.lineCount.value = cnt;
}
function chk() {
  if (document.ord.elements["item1"] == null) { alert("Your order is empty."); return false; }
  return true;
}
</script>
</head>
<body style="font:10pt Tahoma">
<h3>Stationery Order</h3>
<form name="ord" method="post" action="order_submit.jsp" onsubmit="return chk()">
<input type="hidden" name="lineCount" value="0">
Cost centre <input name="cc" size="6" value="4417"> Deliver to room <input name="room" size="6"><br><br>
<select name="pick" size="6" style="width:300px">
<option value="P0801" selected>A4 copier paper, box of 5 reams</option>
<option value="P0822">Lever arch file, blue</option>
<option value="P0823">Lever arch file, red</option>
<option value="S1140">Staples 26/6, 5000</option>
<option value="T2209">Toner, LaserJet 4100</option>
<option value="N0310">Post-it notes 76 x 76</option>
</select>
<input type="button" value="Add to order &gt;&gt;" onclick="addItem()">
<table border="1" cellspacing="0" cellpadding="3" width="480"><tbody id="lines"><tr bgcolor="#dddddd"><td>Code</td><td>Item</td><td>Qty</td></tr></tbody></table>
<p><input type="submit" value="Place order"></p>
</form>
</body>
</html>
