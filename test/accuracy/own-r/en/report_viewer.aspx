<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252" /><title>Report: Overdue maintenance orders</title>
<style type="text/css">body{font:11px Arial;margin:0}.tbar{background:#ece9d8;padding:4px;border-bottom:1px solid #aaa}.page{padding:16px;display:none}.r{border-collapse:collapse}.r td,.r th{border:1px solid #999;padding:3px 8px}.r th{background:#4a6a9a;color:#fff}@media print{.tbar{display:none}.page{display:block!important}}</style>
</head>
<body>
<form id="form1" method="post" action="report_viewer.aspx">
<div class="tbar"><input type="button" value="&lt;" onclick="rv.go(-1)" /> Page <span id="pg">1</span> of 2 <input type="button" value="&gt;" onclick="rv.go(1)" /> &nbsp; <select name="fmt"><option>PDF</option><option>Excel</option><option>CSV</option></select> <input type="submit" name="export" value="Export" /> <input type="button" value="Print" onclick="rv.print()" /></div>
<div class="page" id="p1"><h3>Overdue maintenance orders, plant 2</h3>
<table class="r"><tr><th>Order</th><th>Equipment</th><th>Due</th><th>Days late</th><th>Priority</th></tr><tr><td>700118</td><td>Compressor K-201</td><td>02.03.2008</td><td>19</td><td>A</td></tr><tr><td>700125</td><td>Pump P-114B</td><td>07.03.2008</td><td>14</td><td>B</td></tr><tr><td>700131</td><td>Safety valve PSV-33</td><td>10.03.2008</td><td>11</td><td>A</td></tr></table></div>
<div class="page" id="p2"><table class="r"><tr><th>Order</th><th>Equipment</th><th>Due</th><th>Days late</th><th>Priority</th></tr><tr><td>700140</td><td>Heat exchanger E-07</td><td>14.03.2008</td><td>7</td><td>C</td></tr><tr><td>700144</td><td>Conveyor belt 6</td><td>18.03.2008</td><td>3</td><td>B</td></tr><tr><td colspan="3">Average delay</td><td>10.8</td><td></td></tr></table><p>Printed from the maintenance system. Priority A orders are reported to the plant manager – see procedure M-12.</p></div>
<div id="ph"></div>
</form>
<script type="text/javascript">
var rv = {
  n: 1,
  show: function () { for (var i = 1; i <= 2; i++) document.getElementById("p" + i).style.display = i == this.n ? "block" : "none"; document.getElementById("pg").innerHTML = this.n; },
  go: function (d) { this.n = Math.max(1, Math.min(2, this.n + d)); this.show(); },
  print: function () {
    if (!window.ActiveXObject) { window.print(); return; }
    var h = document.getElementById("ph");
    if (!h.innerHTML) h.innerHTML = '<object id="RSClientPrint" classid="CLSID:FA91DF8D-53AB-455D-AB20-F2F023E498D3" codebase="rsclientprint.cab#Version=2005,090,3042,00" width="0" height="0"></object>';
    try { document.getElementById("RSClientPrint").Print(location.href, "overdue", "Overdue maintenance orders"); } catch (e) { window.print(); }
  }
};
rv.show();
</script>
</body>
</html>
