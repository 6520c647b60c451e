<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">
<title>消耗品発注</title>
<link rel="stylesheet" href="css/order.css" type="text/css">
</head>
<body>
<h3>消耗品発注書</h3>
<form action="order_put.asp" method="post" id="fo">
<table border="1" class="meisai" id="m">
<tr><th>品目</th><th>単価</th><th>数量</th><th>金額</th></tr>
<tr class="row"><td>コピー用紙 A4</td><td>380</td><td contentEditable>0</td><td></td></tr>
<tr class="row"><td>トナー TN-27</td><td>8900</td><td contentEditable>0</td><td></td></tr>
<tr class="row"><td>ボールペン 黒</td><td>70</td><td contentEditable>0</td><td></td></tr>
<tr class="row"><td>軍手（12双）</td><td>410</td><td contentEditable>0</td><td></td></tr>
</table>
<p>合計金額 <span id="total"></span></p>
<input type="hidden" name="lines" id="lines">
<input type="submit" value="発注">
</form>
</body>
</html>
