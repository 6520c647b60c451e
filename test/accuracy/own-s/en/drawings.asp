<html><head><title>Drawing register – Works Department</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript">
function hasDwf() {
  try { var o = new ActiveXObject("AdView.AdViewer"); return o != null; } catch (e) { return false; }
}
function preview(no) {
  var d = document.getElementById("pv");
  if (hasDwf()) {
    d.innerHTML = '<object classid="clsid:A662DA7E-CCB7-4743-B71A-D817F6D575DF" width="500" height="320"><param name="Src" value="dwf/' + no + '.dwf"></object>';
  } else {
    window.open("pdf/" + no + ".pdf", "drw");
  }
  return false;
}
function chk(f) {
  if (f.no.value == "" && f.txt.value == "") { alert("Enter a number or a word."); return false; }
  return true;
}
</script>
<style>body,td,th,input,select{font:11px Tahoma}th{background:#b8c4d0;text-align:left}</style></head>
<body>
<h3>Drawing register</h3>
<form method="get" action="drawings.asp" onsubmit="return chk(this)">Number <input name="no" size="10"> Text <input name="txt" size="20"> Site <select name="site"><option>All</option><option>Pumping station 3</option><option>Reservoir Hill</option><option>Main works</option></select> <input type="submit" value="Search"></form>
<table border="0" cellpadding="3" width="760"><tr><th>Number</th><th>Title</th><th>Rev</th><th>Date</th><th>File</th><th>Status</th></tr>
<tr><td>PS3-M-104</td><td>Pump 2 discharge pipework</td><td>C</td><td>11/08/2004</td><td><a href="pdf/PS3-M-104.pdf">PDF</a> <a href="#" onclick="return preview('PS3-M-104')">preview</a></td><td>issued</td></tr>
<tr><td>PS3-E-021</td><td>Motor control centre, single line</td><td>A</td><td>02/03/2003</td><td><a href="pdf/PS3-E-021.pdf">PDF</a> <a href="#" onclick="return preview('PS3-E-021')">preview</a></td><td>issued</td></tr>
<tr><td>RH-C-007</td><td>Valve house, reinforcement</td><td>D</td><td>19/01/2005</td><td><a href="pdf/RH-C-007.pdf">PDF</a> <a href="#" onclick="return preview('RH-C-007')">preview</a></td><td>checked out, N. Crewe</td></tr></table>
<div id="pv"></div>
<form method="post" action="checkout.asp"><p>Check out drawing <input name="dno" size="10"> for <input name="who" size="20"> <input type="submit" value="Check out"></p></form>
<p>Paper originals: plan room, cabinet 4. Drawing office ext. 7120.</p></body></html>
