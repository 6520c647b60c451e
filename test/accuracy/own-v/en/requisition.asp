<html><head><title>Purchase requisition - new</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>body,td,input,select{font-family:Verdana;font-size:11px}.ro{background:#e6e6e6}.cap{background:#336;color:#fff;font-weight:bold}</style>
<script language="javascript">
function lookupVendor(){
  var ret = window.showModalDialog("pick_vendor.html", window, "dialogWidth:340px;dialogHeight:240px;center:yes;status:no;help:no");
  if (ret == null) return;
  var a = ret.split("|");
  document.req.vendor_no.value = a[0];
  document.req.vendor_name.value = a[1];
}
function sum(){
  var t = 0, f = document.req;
  for (var i = 1; i <= 3; i++){
    var q = parseFloat(f["qty" + i].value), p = parseFloat(f["prc" + i].value);
    if (!isNaN(q * p)) t += q * p;
  }
  f.total.value = t.toFixed(2);
}
function chk(){
  if (document.req.vendor_no.value == ""){ alert("Select a vendor first."); return false; }
  if (parseFloat(document.req.total.value) > 2500 && document.req.quote.value == ""){ alert("Three quotes are needed above 2500."); return false; }
  return true;
}
</script></head><body bgcolor="#ffffff">
<form name="req" method="post" action="requisition_save.asp" onsubmit="return chk()">
<table border="0" cellpadding="3" width="680"><tr class="cap"><td colspan="4">Purchase requisition</td></tr>
<tr><td>Requested by</td><td>PRESS SHOP / M. Talbot</td><td>Cost centre</td><td><select name="cc"><option>4110 Press shop<option>4120 Tool room<option>4200 Maintenance</select></td></tr>
<tr><td>Vendor</td><td colspan="3"><input name="vendor_no" size="8" readonly class="ro"> <input name="vendor_name" size="40" readonly class="ro"> <input type="button" value="..." onclick="lookupVendor()"></td></tr>
<tr><td>Quote ref.</td><td colspan="3"><input name="quote" size="30"></td></tr></table>
<table border="1" cellspacing="0" cellpadding="2" width="680"><tr class="cap"><td>Description</td><td>Qty</td><td>Unit price</td></tr>
<tr><td><input name="d1" size="60"></td><td><input name="qty1" size="6" onchange="sum()"></td><td><input name="prc1" size="9" onchange="sum()"></td></tr>
<tr><td><input name="d2" size="60"></td><td><input name="qty2" size="6" onchange="sum()"></td><td><input name="prc2" size="9" onchange="sum()"></td></tr>
<tr><td><input name="d3" size="60"></td><td><input name="qty3" size="6" onchange="sum()"></td><td><input name="prc3" size="9" onchange="sum()"></td></tr></table>
<p>Total <input name="total" readonly class="ro" size="10" value="0.00"> <input type="submit" value="Submit for approval"></p>
</form></body></html>
