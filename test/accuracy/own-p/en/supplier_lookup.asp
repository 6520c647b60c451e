<html>
<head>
<title>Raise Requisition</title>
<script language="JavaScript" src="js/lookup.js"></script>
<style>td{font:9pt Arial}.l{background:#EFEFD6}</style>
</head>
<body>
<font face="Arial" size="4">Raise Requisition</font>
<form name="req" action="req_save.asp" method="post">
<table cellpadding="3">
<tr><td class="l">Requisitioner</td><td>S Mullins (Parks)</td></tr>
<tr><td class="l">Supplier</td><td><input name="supcode" size="8"> <input name="supname" size="36" readonly> <input type="button" value="Find..." onclick="findSupplier()"></td></tr>
<tr><td class="l">Cost code</td><td><select name="cc"><option>P4410 Nursery</option><option>P4420 Play areas</option><option>P4435 Cemeteries</option></select></td></tr>
<tr><td class="l">Description</td><td><textarea name="descr" rows="3" cols="50"></textarea></td></tr>
<tr><td class="l">Quantity</td><td><input name="qty" size="6"> at £ <input name="price" size="8"> each</td></tr>
<tr><td class="l">Deliver to</td><td><select name="dl"><option>Depot, Mill Road</option><option>Civic Centre stores</option></select></td></tr>
<tr><td></td><td><input type="submit" value="Send for approval"></td></tr>
</table>
</form>
</body>
</html>
