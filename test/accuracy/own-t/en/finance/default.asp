<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>eFinancials - Requisitions</title>
<script language="JavaScript">
<!--
var v = navigator.appVersion;
var okBrowser = (navigator.appName == "Microsoft Internet Explorer") && (parseInt(v.charAt(v.indexOf("MSIE") + 5)) >= 5);
if (!okBrowser) {
  window.location.replace("nosupport.htm");
}
//-->
</script>
<link rel="stylesheet" href="efin.css">
</head>
<body>
<table class="hdr" width="100%"><tr><td>eFinancials 3.4</td><td align="right">Cost centre 44120 Pathology</td></tr></table>
<h3>My requisitions</h3>
<table border="1" cellspacing="0" cellpadding="3">
<tr><th>Req. no.</th><th>Date</th><th>Supplier</th><th>Value</th><th>Status</th></tr>
<tr><td><a href="req.asp?id=90021">90021</a></td><td>03/06/2003</td><td>Bellmount Laboratory Supplies</td><td align="right">£412.80</td><td>Approved</td></tr>
<tr><td><a href="req.asp?id=90034">90034</a></td><td>05/06/2003</td><td>Ridge Stationery</td><td align="right">£37.15</td><td>Awaiting budget holder</td></tr>
<tr><td><a href="req.asp?id=90040">90040</a></td><td>09/06/2003</td><td>Orbis Reagents</td><td align="right">£1,960.00</td><td>Draft</td></tr>
</table>
<form action="newreq.asp" method="post"><input type="submit" value="New requisition"></form>
</body></html>
