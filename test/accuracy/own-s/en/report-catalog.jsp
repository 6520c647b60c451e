<html><head><title>Finance reports</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script type="text/javascript">
var isIE = (navigator.appName == "Microsoft Internet Explorer");
function show(name) {
  document.getElementById("rep").src = "reports/" + name + ".html";
  document.getElementById("xls").href = "reports/" + name + ".csv";
}
function printReport() {
  if (isIE) {
    document.frames("rep").focus();
    document.frames("rep").print();
  } else {
    var w = document.getElementById("rep").contentWindow;
    w.focus(); w.print();
  }
}
</script>
<style>body{font:12px Arial;margin:6px}.m{width:190px;vertical-align:top;background:#eef2e6;padding:8px}iframe{width:100%;height:420px;border:1px solid #999}</style></head>
<body><table width="100%"><tr><td class="m"><b>Budget</b><br><a href="javascript:show('bud01')">Monthly position</a><br><a href="javascript:show('bud02')">Commitments</a><br><br><b>Debtors</b><br><a href="javascript:show('deb01')">Aged debt</a><br><br>Reports run every night at 02:00.</td>
<td valign="top"><p><button onclick="printReport()">Print</button> <a id="xls" href="reports/bud01.csv">Save as CSV</a></p><iframe id="rep" name="rep" src="reports/bud01.html"></iframe></td></tr></table></body></html>
