<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Purchase requisition</title>
<style>body,td,input{font:11px Tahoma}.l{background:#f0f0e0}</style>
<script type="text/javascript">
function setSupplier(v) {
  if (!v) return;
  var p = v.split("|"), f = document.forms["req"];
  f.supno.value = p[0]; f.supname.value = p[1];
}
function chooseSupplier() {
  if (window.showModalDialog) {
    setSupplier(window.showModalDialog("sup_list.html", "", "dialogWidth:340px;dialogHeight:260px"));
  } else {
    var w = window.open("sup_list.html", "sup", "width=340,height=260,scrollbars=yes");
    if (w) w.focus();
  }
}
function total() {
  var f = document.forms["req"], s = 0;
  for (var i = 1; i <= 3; i++) s += (parseFloat(f["q" + i].value) || 0) * (parseFloat(f["p" + i].value) || 0);
  document.getElementById("sum").innerHTML = s.toFixed(2);
  document.getElementById("warn").style.display = s > 5000 ? "" : "none";
}
</script></head><body>
<h3>Purchase requisition PR-08-1174</h3>
<form name="req" method="post" action="req_save.asp">
<table cellpadding="3"><tr><td class="l">Supplier</td><td><input name="supno" size="8" readonly> <input name="supname" size="30" readonly> <input type="button" value="Choose..." onclick="chooseSupplier()"></td></tr>
<tr><td class="l">Cost centre</td><td><select name="cc"><option>2100 Parks</option><option>2140 Cemeteries</option><option>2200 Street lighting</option></select></td></tr></table>
<table border="1" cellspacing="0" cellpadding="2"><tr class="l"><td>Item</td><td>Qty</td><td>Unit price</td></tr>
<tr><td><input name="i1" size="40" value="Grass seed, 20 kg"></td><td><input name="q1" size="4" value="6" onchange="total()"></td><td><input name="p1" size="8" value="84.50" onchange="total()"></td></tr>
<tr><td><input name="i2" size="40"></td><td><input name="q2" size="4" onchange="total()"></td><td><input name="p2" size="8" onchange="total()"></td></tr>
<tr><td><input name="i3" size="40"></td><td><input name="q3" size="4" onchange="total()"></td><td><input name="p3" size="8" onchange="total()"></td></tr></table>
<p>Total: £<b id="sum">507.00</b> <span id="warn" style="display:none;color:red">Three quotations needed above £5000.</span></p>
<input type="submit" value="Send for approval"></form></body></html>
