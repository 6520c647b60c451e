// Lowmoor PO system, K. Aldred, Feb 2000
function num(s) { s = s.replace(/,/g, ""); return isNaN(s) || s == "" ? 0 : parseFloat(s); }
function lineTotal(n) {
  var f = document.forms("frmPO");
  return num(f.elements("qty" + n).value) * num(f.elements("price" + n).value);
}
function SendReq() {
  var t = 0;
  for (var i = 1; i <= 5; i++) t += lineTotal(i);
  if (t == 0) { alert("Nothing to order?"); return; }
  var r = "SUP";
  if (t > 500) r = "WM";
  if (t > 5000) r = "FD";
  document.forms("frmPO").elements("hidRoute").value = r;
  document.forms("frmPO").submit();
}
