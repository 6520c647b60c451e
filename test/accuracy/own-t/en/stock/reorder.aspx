<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
<title>Ward Stock Reorder</title>
<meta name="GENERATOR" content="Microsoft Visual Studio .NET 7.1">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5">
<link href="stock.css" type="text/css" rel="stylesheet">
</head>
<body MS_POSITIONING="FlowLayout">
<form name="Form1" method="post" action="reorder.aspx" id="Form1">
<input type="hidden" name="__VIEWSTATE" value="dDwtMTI3OTMzNDM4NDs7Pg==">
<input type="hidden" name="order" id="order" value="">
<h3>Ward stock reorder - Ward 12 (Gastroenterology)</h3>
<table id="grid" class="grid" cellspacing="0" rules="all" border="1">
<tr><th>Code</th><th>Item</th><th>Pack</th><th>Min</th><th>Held</th><th>Order</th></tr>
<tr code="FTH104"><td>FTH104</td><td>Cannula 20G pink</td><td>50</td><td>3</td><td>1</td><td><span class="qty">0</span> <button type="button" class="plus">+</button></td></tr>
<tr code="ELW881"><td>ELW881</td><td>Dressing non-adherent 10x10</td><td>100</td><td>2</td><td>2</td><td><span class="qty">0</span> <button type="button" class="plus">+</button></td></tr>
<tr code="MRB007"><td>MRB007</td><td>Wipes, detergent</td><td>200</td><td>6</td><td>4</td><td><span class="qty">0</span> <button type="button" class="plus">+</button></td></tr>
<tr code="VDC330"><td>VDC330</td><td>Syringe 10 ml</td><td>100</td><td>4</td><td>5</td><td><span class="qty">0</span> <button type="button" class="plus">+</button></td></tr>
</table>
<p><button type="button" id="place">Place order</button> <span id="msg"></span></p>
</form>
<script language="javascript" src="stock.js"></script>
</body>
</html>
