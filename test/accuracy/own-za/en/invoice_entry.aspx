<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=8" />
<title>Purchase ledger - invoice entry</title>
<script type="text/javascript" src="js/smd-polyfill.js"></script>
<script type="text/javascript">
function pickSupplier() {
  openModal('pick_supplier.html', {}, 'dialogWidth:500px;dialogHeight:400px;resizable:yes', function (v) {
    if (!v) return;
    document.getElementById('hidSupplier').value = v.id;
    document.getElementById('txtSupplier').value = v.name;
  });
}
function vat() {
  var n = parseFloat(document.getElementById('txtNet').value) || 0;
  document.getElementById('lblVat').innerHTML = (n * 0.2).toFixed(2);
  document.getElementById('lblGross').innerHTML = (n * 1.2).toFixed(2);
}
</script>
</head>
<body>
<form method="post" action="invoice_entry.aspx" id="aspnetForm">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTQ4NzE2" /><input type="hidden" name="hidSupplier" id="hidSupplier" /></div>
<h2>Invoice entry</h2>
<table>
<tr><td>Supplier</td><td><input id="txtSupplier" name="txtSupplier" readonly="readonly" size="30" /> <input type="button" value="..." onclick="pickSupplier()" /></td></tr>
<tr><td>Invoice number</td><td><input name="txtInv" size="15" /></td></tr>
<tr><td>Net amount</td><td><input id="txtNet" name="txtNet" size="10" onkeyup="vat()" /></td></tr>
<tr><td>VAT 20%</td><td id="lblVat">0.00</td></tr>
<tr><td>Gross</td><td id="lblGross">0.00</td></tr>
</table>
<input type="submit" value="Post invoice" />
</form>
</body>
</html>
