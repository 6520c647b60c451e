<html><head><title>Council tax - account</title>
<script language="jscript">
function window.onload() {
  var f = document.forms("acct");
  f.elements("balance").value = parent.frames("data") ? 1 : 0;
  document.body.children(0).runtimeStyle.color = "navy";
  document.createStyleSheet("acct.css");
  for (var e = new Enumerator(f.elements); !e.atEnd(); e.moveNext()) e.item().setExpression("title", "this.value");
  build();
}
function build(){ document.all("tbl").rows(0).cells(0).innerText = "Account"; }
</script></head>
<body><h2>Account</h2><form name="acct"><input name="balance" readonly></form><table id="tbl"><tr><td></td></tr></table></body></html>
