<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Attach documents to asset</title>
<script language="JavaScript">
function hasUploader() {
  if (typeof ActiveXObject == "undefined") return false;
  try { var o = new ActiveXObject("XUpload.Control"); return o != null; } catch (e) { return false; }
}
function setup() {
  if (!hasUploader()) return;
  document.getElementById("multi").innerHTML = '<object classid="clsid:E87F6C8E-16C0-11D3-BEF7-009027438003" id="xup" width="500" height="150"><param name="Server" value="intranet"><param name="Script" value="/assets/xup.asp"></object>';
}
</script></head>
<body onload="setup()">
<h3>Attach documents to asset 00-44129 (Compressor, Boiler House 2)</h3>
<form action="attach.asp?id=44129" method="post" enctype="multipart/form-data">
<table><tr><td>File</td><td><input type="file" name="f1" size="50"></td></tr><tr><td>Type</td><td><select name="t"><option>Inspection certificate</option><option>Manual</option><option>Photograph</option></select></td></tr></table>
<input type="submit" value="Upload"></form>
<div id="multi"></div>
<h4>Already attached</h4><ul><li><a href="doc.asp?d=9913">Inspection 2004.pdf</a></li><li><a href="doc.asp?d=8021">Manual.pdf</a></li></ul>
</body></html>
