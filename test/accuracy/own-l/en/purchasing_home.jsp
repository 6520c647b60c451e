<html>
<head>
<title>iBuy - Purchasing</title>
<script language="JavaScript" src="js/sniff.js"></script>
<script language="JavaScript">
  if (!bw.ok) { top.location.replace("unsupported.htm?b=" + escape(bw.name)); }
</script>
<link rel="stylesheet" href="css/ibuy.css">
</head>
<body>
<table width="760" class="nav"><tr>
<td><a href="reqs.jsp">Requisitions</a></td><td><a href="orders.jsp">Orders</a></td><td><a href="grn.jsp">Goods received</a></td><td><a href="suppliers.jsp">Suppliers</a></td>
</tr></table>
<h2>Waiting for your approval</h2>
<table width="760" border="0" cellspacing="1" class="list">
<tr><th>Req</th><th>Raised by</th><th>Supplier</th><th>Value</th><th></th></tr>
<tr><td>10-00812</td><td>Stephen Lyle</td><td>Travis &amp; Hume Ltd</td><td align="right">1,204.50</td><td><a href="req.jsp?id=812">Open</a></td></tr>
<tr><td>10-00815</td><td>Tracey Bond</td><td>Medstock UK</td><td align="right">88.12</td><td><a href="req.jsp?id=815">Open</a></td></tr>
</table>
</body>
</html>
