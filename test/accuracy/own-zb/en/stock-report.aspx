<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Stock ageing report</title>
<style>body{font:11px Verdana}#out{border:1px solid #999;width:720px;min-height:160px}td,th{border:1px solid #ccc;padding:2px 6px}</style>
<script type="text/javascript">
function xml(url) {
  var d = new ActiveXObject("Microsoft.XMLDOM");
  d.async = false;
  if (!d.load(url)) { throw new Error(d.parseError.reason); }
  return d;
}
function run() {
  var data = xml("stock.xml"), xsl = xml("stock.xsl");
  var w = document.getElementById("wh").value;
  var rows = data.selectNodes("//item[@wh!='" + w + "']");
  if (w != "*") for (var i = 0; i < rows.length; i++) rows[i].parentNode.removeChild(rows[i]);
  document.getElementById("out").innerHTML = data.transformNode(xsl);
  document.getElementById("cnt").innerText = data.selectNodes("//item").length + " lines";
}
</script></head>
<body onload="run()">
<h3>Stock ageing report</h3>
<p>Warehouse <select id="wh" onchange="run()"><option value="*">All</option><option value="N">North</option><option value="S">South</option></select> <span id="cnt"></span></p>
<div id="out"></div>
<p>Source: nightly extract from BPCS, 02:15. Items older than 365 days are provisioned at 50%.</p>
</body></html>
