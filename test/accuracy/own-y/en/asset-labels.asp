<html><head><title>Asset Register - Print Barcode Labels</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<link rel="stylesheet" type="text/css" href="asset.css">
<script type="text/javascript" src="js/common.js"></script>
<script type="text/javascript" src="js/labels.js"></script>
</head><body>
<div class="hdr">Estates &amp; Facilities &raquo; Asset Register &raquo; Print labels</div>
<p>Tick the assets that need a label, load 50 x 25 mm stock in the label printer and press <b>Print labels</b>.</p>
<form name="lst">
<table class="grid" id="g">
<tr><th><input type="checkbox" onclick="tickAll(this.checked)"></th><th>Asset no.</th><th>Description</th><th>Location</th><th>Purchased</th></tr>
<tr><td><input type="checkbox" name="a" value="000418|Infusion pump Alaris GP"></td><td>000418</td><td>Infusion pump Alaris GP</td><td>ITU store</td><td>12/03/2004</td></tr>
<tr><td><input type="checkbox" name="a" value="000419|Infusion pump Alaris GP"></td><td>000419</td><td>Infusion pump Alaris GP</td><td>ITU store</td><td>12/03/2004</td></tr>
<tr><td><input type="checkbox" name="a" value="000733|Bed, electric, 4-section"></td><td>000733</td><td>Bed, electric, 4-section</td><td>Ward 11 bay C</td><td>30/06/2001</td></tr>
<tr><td><input type="checkbox" name="a" value="001120|PC Optiplex GX270"></td><td>001120</td><td>PC Optiplex GX270</td><td>Medical records</td><td>02/11/2003</td></tr>
</table>
<p>Copies: <input name="copies" size="2" value="1"> Printer: <select name="prn"><option value="\\PRN01\ZLP2844">Stores (LP2844)</option><option value="\\PRN01\ZTLP">EBME workshop</option></select>
<input type="button" value="Print labels" onclick="printLabels(document.lst)"></p>
</form>
<p id="stat" class="small">&nbsp;</p>
</body></html>
