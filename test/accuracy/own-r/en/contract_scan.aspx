<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Contract register – add document</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<style type="text/css">body{font:12px Tahoma;margin:16px}fieldset{width:480px;margin-bottom:10px}td{padding:3px}</style>
<script type="text/javascript">
function canScan() {
  try { return !!new ActiveXObject("ScanKit.Twain"); } catch (e) { return false; }
}
window.onload = function () {
  if (canScan()) document.getElementById("scanbox").style.display = "";
};
function scan() {
  var o = document.getElementById("kit");
  o.Acquire();
  document.getElementById("b64").value = o.AsBase64("pdf");
}
function ready(f) {
  if (f.file.value == "" && f.b64.value == "") { alert("Choose a PDF file first."); return false; }
  return true;
}
</script></head>
<body>
<h3>Contract register – add document</h3>
<form method="post" action="add.aspx" enctype="multipart/form-data" onsubmit="return ready(this)">
<fieldset><legend>Contract</legend><table><tr><td>Contract no.</td><td><input name="cno" value="C-2010-0447" /></td></tr><tr><td>Counterparty</td><td>Oakes &amp; Tarrant Cleaning Ltd</td></tr><tr><td>Expires</td><td>30 June 2013</td></tr><tr><td>Kind of document</td><td><select name="kind"><option>Signed contract</option><option>Amendment</option><option>Notice</option><option>Insurance certificate</option></select></td></tr></table></fieldset>
<fieldset><legend>File from your computer or from the copier’s scan folder</legend><input type="file" name="file" size="40" /><br /><small>PDF, 20 MB at most. The copier saves to S:\Scans\yourname.</small></fieldset>
<fieldset id="scanbox" style="display:none"><legend>Or scan here</legend><object id="kit" classid="clsid:5220CB21-C88D-11CF-B347-00AA00A28331" width="1" height="1"></object><input type="button" value="Scan from desktop scanner" onclick="scan()" /><input type="hidden" name="b64" id="b64" /></fieldset>
<input type="submit" value="Add to register" />
</form>
<h4>Documents already on file</h4>
<ul><li><a href="docs/447-1.pdf">Signed contract, 28 June 2010</a></li><li><a href="docs/447-2.pdf">Insurance certificate 2010–11</a></li></ul>
</body>
</html>
