<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Certificate of origin - new application</title>
<style>body{font:12px Arial;margin:14px}td{padding:3px;vertical-align:top}input,textarea{font:12px Arial}</style>
<script type="text/javascript">
function setConsignee(name, addr) {
  document.co.cname.value = name;
  document.co.caddr.value = addr;
}
function lookup() {
  var u = "consignees.html";
  if (window.showModalDialog) {
    var r = window.showModalDialog(u, "", "dialogWidth:400px;dialogHeight:300px");
    if (r) setConsignee(r.name, r.addr);
  } else {
    window.open(u, "lookup", "width=400,height=300,scrollbars=yes");
  }
}
</script>
</head>
<body>
<h2>Certificate of origin</h2>
<p>Applications received before 15:00 are stamped the same day. Attach the commercial invoice in three copies.</p>
<form name="co" method="post" action="origin_save.asp">
<table>
<tr><td>1. Consignor</td><td><textarea name="consignor" rows="3" cols="40">Bristow Tools Ltd
Unit 9, Canal Road</textarea></td></tr>
<tr><td>2. Consignee</td><td><input name="cname" size="40"> <input type="button" value="Address book" onclick="lookup()"><br><textarea name="caddr" rows="3" cols="40"></textarea></td></tr>
<tr><td>3. Country of origin</td><td><input name="country" value="European Community - United Kingdom" size="40"></td></tr>
<tr><td>4. Transport</td><td><select name="tr"><option>Sea<option>Air<option>Road</select></td></tr>
<tr><td>6. Goods</td><td><textarea name="goods" rows="5" cols="60"></textarea></td></tr>
<tr><td>7. Quantity</td><td><input name="qty" size="12"> kg gross</td></tr>
</table>
<input type="submit" value="Send to the Chamber">
</form>
</body></html>
