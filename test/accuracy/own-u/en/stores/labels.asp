<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Central Stores - Print bin labels</title>
<link rel="stylesheet" href="stores.css">
<script language="javascript" src="labelprn.js"></script>
</head>
<body>
<h3>Central Stores &ndash; bin labels</h3>
<script language="javascript">putPrinter("lp");</script>
<form name="f">
<table class="t">
<tr><th></th><th>Stock code</th><th>Description</th><th>Bin</th><th>Copies</th></tr>
<tr><td><input type="checkbox" name="sel"></td><td>044-1172</td><td>Ferrule 15mm brass</td><td>A-04-2</td><td><input name="cp" size="3" value="1"></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>044-1180</td><td>Stop tap 22mm</td><td>A-04-3</td><td><input name="cp" size="3" value="1"></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>051-0033</td><td>Meter box lid, grey</td><td>C-11-1</td><td><input name="cp" size="3" value="2"></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>060-7710</td><td>Hi-vis waistcoat L</td><td>D-01-4</td><td><input name="cp" size="3" value="1"></td></tr>
</table>
<p>Printer: <select name="port"><option value="LPT1">Zebra at goods-in (LPT1)</option><option value="LPT2">Zebra at counter (LPT2)</option></select>
<input type="button" value="Print selected" onclick="printSel()"></p>
</form>
<p class="s">Labels: 57 x 32 mm thermal, order ref. 999-0100.</p>
</body>
</html>
