<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Lost Property Register</title>
<script language="javascript" type="text/javascript">
function pickColour() {
  if (window.showModalDialog) {
    var c = window.showModalDialog("colours.htm", null, "dialogWidth:240px;dialogHeight:260px");
    if (c) setColour(c);
  } else {
    window.open("colours.htm", "colours", "width=240,height=260");
  }
}
function setColour(c) { document.lp.colour.value = c; }
function need(f) {
  if (f.item.value == "" || f.found.value == "") { alert("Item and place found are required."); return false; }
  return true;
}
</script>
<style>td{font:12px Arial;padding:3px}.h{background:#003;color:#fff}</style>
</head>
<body>
<table width="100%"><tr><td class="h">LOST PROPERTY &mdash; Front Counter, Bridge Street</td></tr></table>
<form name="lp" action="lp_add.asp" method="post" onsubmit="return need(this)">
<table>
<tr><td>Item</td><td><input name="item" size="40"></td></tr>
<tr><td>Colour</td><td><input name="colour" size="14"> <a href="javascript:pickColour()">choose</a></td></tr>
<tr><td>Where found</td><td><input name="found" size="40"></td></tr>
<tr><td>Finder wishes to claim</td><td><input type="radio" name="claim" value="Y">Yes <input type="radio" name="claim" value="N" checked>No</td></tr>
<tr><td>Serial / marks</td><td><input name="serial" size="30"></td></tr>
<tr><td></td><td><input type="submit" value="Enter in register"></td></tr>
</table>
</form>
<p>Last entry: LP/0733/04 &ndash; black umbrella, Market Square.</p>
</body>
</html>
