<html><head><title>Journal entry</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<script type="text/javascript">
function setAccount(code, name) {
  document.je.acc.value = code;
  document.getElementById('accname').innerHTML = name;
}
function pick() {
  if (window.showModalDialog) {
    var r = window.showModalDialog('acclist.htm', window, 'dialogWidth:400px;dialogHeight:420px');
    if (r) setAccount(r.code, r.name);
  } else {
    var w = window.open('acclist.htm', 'acc', 'width=400,height=420,scrollbars=yes');
    if (w) w.focus();
  }
}
function balance() {
  var d = parseFloat(document.je.debit.value) || 0, c = parseFloat(document.je.credit.value) || 0;
  document.getElementById('bal').innerHTML = (d - c).toFixed(2);
}
</script></head>
<body style="font:12px Arial">
<h3>Journal entry - ledger 01</h3>
<form name="je" method="post" action="postje.asp">
Date <input name="dt" size="10"> Reference <input name="ref" size="12"><br><br>
Account <input name="acc" size="10"> <input type="button" value="..." onclick="pick()"> <span id="accname"></span><br><br>
Debit <input name="debit" size="10" onchange="balance()"> Credit <input name="credit" size="10" onchange="balance()"> Balance: <b id="bal">0.00</b><br><br>
Text <input name="txt" size="50"><br><br><input type="submit" value="Post">
</form>
<p>Journals over 10,000.00 need a second signature (form F12).</p></body></html>
