<html><head><title>Permit to work 03-1187</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style media="print">.noprint{display:none}</style>
<style>td{font:12px Arial;border:1px solid #000;padding:5px}table{border-collapse:collapse}</style>
<script language="javascript">
function preview() {
  try {
    var wb = '<OBJECT ID="WebBrowser1" WIDTH=0 HEIGHT=0 CLASSID="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></OBJECT>';
    document.body.insertAdjacentHTML('beforeEnd', wb);
    WebBrowser1.ExecWB(7, 1);
    WebBrowser1.outerHTML = "";
  } catch (e) {
    window.print();
  }
}
</script></head>
<body>
<div class="noprint"><input type="button" value="Preview" onclick="preview()"> <input type="button" value="Print" onclick="window.print()"> <a href="permits.asp">All permits</a> <a href="permit_edit.asp?id=1187">Change</a></div>
<h2>Hot work permit 03-1187</h2>
<table width="640"><tr><td>Place of work</td><td>Boiler house, level 2, pipe bridge east</td></tr>
<tr><td>Description</td><td>Cut out and replace 3 m of 4" steam line by arc welding</td></tr>
<tr><td>Valid</td><td>11 August 07:00 to 11 August 17:00</td></tr>
<tr><td>Isolation</td><td>Valve V-221 locked shut, key 14 in key safe</td></tr>
<tr><td>Precautions</td><td>Fire watch during work and one hour after. Two 6 kg powder extinguishers. Drains covered. Gas test every two hours.</td></tr>
<tr><td>Issued by</td><td>N. Barraclough, shift manager</td></tr>
<tr><td>Accepted by</td><td>____________________</td></tr></table>
</body></html>
