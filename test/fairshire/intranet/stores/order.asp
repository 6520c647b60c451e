<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html>
<head>
<title>Stores: order consumables</title>
<link rel="stylesheet" type="text/css" href="stores.css">
<script type="text/javascript">
function start() {
  var add = document.getElementById('add');
  add.attachEvent('onclick', addLine);
  document.getElementById('quantity').attachEvent('onchange', showPrice);
}
function addLine() { location.href = 'add.asp?item=' + document.getElementById('item').value; }
function showPrice() { document.getElementById('price').innerText = event.srcElement.value * 1.2; }
window.attachEvent('onload', start);
</script>
</head>
<body>
<h1>Stores: order consumables</h1>
<form id="order" action="order.asp" method="post">
<p>Item <input name="item" id="item"> Quantity <input name="quantity" id="quantity" size="4"> Price <span id="price">0.00</span></p>
<p><input type="button" id="add" value="Add to order"> <input type="submit" id="send" value="Send order"></p>
</form>
</body>
</html>
