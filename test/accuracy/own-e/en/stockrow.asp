<html><head><title>Stores order</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="javascript">
var n=0;
function addLine(){
  n++;
  var row=document.getElementById("lines").insertRow();
  var c1=row.insertCell(), c2=row.insertCell();
  var i1=document.createElement("<input type='text' name='item"+n+"' size='40'>");
  var i2=document.createElement("<input type='text' name='qty"+n+"' size='4'>");
  c1.appendChild(i1); c2.appendChild(i2);
  document.frm.cnt.value=n;
}
function send(){ if(n==0){alert("Your order has no lines.");return;} document.frm.submit(); }
</script></head>
<body bgcolor="#F5F5DC">
<h2>Depot stores - order</h2>
<form name="frm" action="order.asp" method="post">
<input type="hidden" name="cnt" value="0">
Cost code <input name="cc" size="8"> Deliver to <select name="d"><option>Depot</option><option>Town Hall</option><option>Cemetery Lodge</option></select>
<table id="lines" border="1"><tr><th>Item</th><th>Qty</th></tr></table>
<input type="button" value="Add line" onclick="addLine()"> <input type="button" value="Send order" onclick="send()">
</form></body></html>
