<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252" /><title>Nonconformity reports</title>
<style type="text/css">body{font-family:Verdana;font-size:11px}th{cursor:pointer;background:#ddd;text-align:left}td,th{padding:4px 8px;border-bottom:1px solid #ccc}</style>
<script type="text/javascript">
function addEvent(elm, evType, fn, useCapture) {
  if (elm.addEventListener) { elm.addEventListener(evType, fn, useCapture); return true; }
  else if (elm.attachEvent) { var r = elm.attachEvent('on' + evType, fn); return r; }
  else { elm['on' + evType] = fn; }
}
function cellText(td) { return td.innerText || td.textContent || ""; }
function sortBy(col) {
  var tb = document.getElementById("nc").tBodies[0], a = [], i;
  for (i = 0; i < tb.rows.length; i++) a[i] = tb.rows[i];
  a.sort(function (x, y) { var p = cellText(x.cells[col]), q = cellText(y.cells[col]); return p < q ? -1 : p > q ? 1 : 0; });
  for (i = 0; i < a.length; i++) tb.appendChild(a[i]);
}
function preview() {
  if (navigator.appName == "Microsoft Internet Explorer") {
    document.body.insertAdjacentHTML("beforeEnd", '<object id="wb" width="0" height="0" classid="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></object>');
    wb.ExecWB(7, 1);
  } else {
    window.print();
  }
}
addEvent(window, "load", function () {
  var th = document.getElementById("nc").getElementsByTagName("th");
  for (var i = 0; i < th.length; i++) (function (n) { addEvent(th[n], "click", function () { sortBy(n); }, false); })(i);
}, false);
</script></head><body><h1>Nonconformity reports &ndash; open</h1><p><a href="nc_new.php">New report</a> | <a href="javascript:preview()">Print preview</a></p>
<table id="nc" cellspacing="0"><thead><tr><th>No.</th><th>Raised</th><th>Part</th><th>Defect</th><th>Owner</th></tr></thead><tbody>
<tr><td>NC-0711</td><td>2006-02-14</td><td>Housing 3381</td><td>Porosity at flange</td><td>Foundry</td></tr><tr><td>NC-0708</td><td>2006-02-09</td><td>Shaft 1120</td><td>Hardness 51 HRC (min. 54)</td><td>Heat treatment</td></tr><tr><td>NC-0715</td><td>2006-02-20</td><td>Cover 0440</td><td>Wrong paint colour</td><td>Paint shop</td></tr><tr><td>NC-0702</td><td>2006-01-30</td><td>Bush 77</td><td>Bore oversize 0.03</td><td>Turning</td></tr></tbody></table></body></html>
