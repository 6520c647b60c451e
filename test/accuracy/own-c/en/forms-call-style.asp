<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Purchase order - lines</title><script language="javascript">
function addTotals(){
  var f = document.forms("po"), sum = 0;
  for (var i = 1; i <= 6; i++) {
    var q = f.elements("qty" + i).value, p = f.elements("price" + i).value;
    if (q != "" && p != "") sum += q * p;
  }
  f.elements("total").value = sum.toFixed(2);
  return sum;
}
function saveOrder(){
  if (addTotals() <= 0) { alert("The order has no lines."); return; }
  document.forms("po").action = "po_save.asp";
  document.forms("po").submit();
}
</script></head><body><h2>Purchase order 4500012</h2><form name="po" method="post" onsubmit="return false"><table><tr><th>Item</th><th>Qty</th><th>Price</th></tr><tr><td><input name="item1" size="40"></td><td><input name="qty1" size="4"></td><td><input name="price1" size="8"></td></tr><tr><td><input name="item2" size="40"></td><td><input name="qty2" size="4"></td><td><input name="price2" size="8"></td></tr><tr><td><input name="item3" size="40"></td><td><input name="qty3" size="4"></td><td><input name="price3" size="8"></td></tr><tr><td><input name="item4" size="40"></td><td><input name="qty4" size="4"></td><td><input name="price4" size="8"></td></tr><tr><td><input name="item5" size="40"></td><td><input name="qty5" size="4"></td><td><input name="price5" size="8"></td></tr><tr><td><input name="item6" size="40"></td><td><input name="qty6" size="4"></td><td><input name="price6" size="8"></td></tr><tr><td colspan="2">Total</td><td><input name="total" size="8" readonly></td></tr></table><input type="button" value="Save order" onclick="saveOrder()"></form></body></html>
