<html>
<head>
<title>Purchase Requisition - Lowmoor Engineering Ltd</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<link rel="stylesheet" href="lowmoor.css">
<script language="JavaScript" src="scripts/po_lib.js"></script>
</head>
<body bgcolor="#FFFFFF" text="#000000">
<table width="640" border="0" cellpadding="2"><tr><td bgcolor="#003366"><font color="#FFFFFF" face="Arial"><b>Purchase Requisition</b></font></td></tr>
</table>
<p><font face="Arial" size="2">Requisitions over £500 go to the works manager, over £5,000 to the finance director.</font></p>
<form name="frmPO" method="post" action="po_save.asp">
<input type="hidden" name="hidRoute" value="">
<table border="1" cellspacing="0" cellpadding="3">
<tr><th>Qty</th><th>Description</th><th>Unit price</th></tr>
<tr><td><input name="qty1" size="4"></td><td><input name="desc1" size="50"></td><td><input name="price1" size="8"></td></tr>
<tr><td><input name="qty2" size="4"></td><td><input name="desc2" size="50"></td><td><input name="price2" size="8"></td></tr>
<tr><td><input name="qty3" size="4"></td><td><input name="desc3" size="50"></td><td><input name="price3" size="8"></td></tr>
<tr><td><input name="qty4" size="4"></td><td><input name="desc4" size="50"></td><td><input name="price4" size="8"></td></tr>
<tr><td><input name="qty5" size="4"></td><td><input name="desc5" size="50"></td><td><input name="price5" size="8"></td></tr>
</table>
<p>Cost centre <select name="cc"><option value="4100">4100</option>
<option value="4110">4110</option>
<option value="4120">4120</option>
<option value="4130">4130</option>
<option value="4140">4140</option>
<option value="4150">4150</option>
</select></p>
<input type="button" value="Send requisition" onclick="SendReq()">
</form>
</body></html>
