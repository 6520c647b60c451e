<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>WMS - Pallet labels</title>
<link rel="stylesheet" type="text/css" href="wms.css" />
<script type="text/javascript" src="wms_print.js"></script></head>
<body>
<div class="bar">WMS &gt; Outbound &gt; Pallet labels</div>
<form name="frm" onsubmit="return false">
<table class="grid">
<tr><th></th><th>SSCC</th><th>Customer</th><th>Item</th><th>Qty</th></tr>
<tr><td><input type="checkbox" name="p" value="350123450000000017|Lidbury Foods|Peas 2kg|480" /></td><td>350123450000000017</td><td>Lidbury Foods</td><td>Peas 2kg</td><td>480</td></tr>
<tr><td><input type="checkbox" name="p" value="350123450000000024|Lidbury Foods|Sweetcorn 1kg|720" /></td><td>350123450000000024</td><td>Lidbury Foods</td><td>Sweetcorn 1kg</td><td>720</td></tr>
<tr><td><input type="checkbox" name="p" value="350123450000000031|Coldstar|Berries 500g|960" /></td><td>350123450000000031</td><td>Coldstar</td><td>Berries 500g</td><td>960</td></tr>
</table>
<p>Printer <select name="prn"><option>DOCK1-ZM400</option><option>DOCK2-ZM400</option></select> Copies <input type="text" name="n" value="2" size="2" />
<button onclick="printSel()">Print labels</button></p>
</form>
</body></html>
