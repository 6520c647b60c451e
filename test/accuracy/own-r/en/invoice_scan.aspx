<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Accounts Payable – Capture supplier invoice</title>
<style type="text/css">
body{font:12px "Trebuchet MS",Arial;margin:0}
#hd{background:#44546a;color:#fff;padding:10px}#l{float:left;width:270px;padding:12px}#r{margin-left:300px;padding:12px}
label{display:block;margin-top:6px}input.t{width:220px}.steps{color:#666}
</style>
<script type="text/javascript">
function scan() {
  var t = document.getElementById("Twain");
  t.SelectSource();
  t.Resolution = document.getElementById("dpi").value;
  t.PixelType = 0;
  t.IfShowUI = false;
  t.AcquireImage();
  document.getElementById("pages").value = t.HowManyImagesInBuffer;
}
function post() {
  var t = document.getElementById("Twain"), inv = document.getElementById("invno").value;
  if (!inv) { alert("Invoice number missing"); return false; }
  if (parseInt(document.getElementById("pages").value, 10) < 1) { alert("Scan the invoice first"); return false; }
  t.HTTPPort = 80;
  if (!t.HTTPUploadAllThroughPostAsPDF("apserver", "/ap/receive.aspx", inv + ".pdf")) { alert(t.ErrorString); return false; }
  return true;
}
</script>
</head>
<body>
<div id="hd"><b>Accounts Payable</b> – capture supplier invoice (batch 2009-318)</div>
<form method="post" action="ap_register.aspx" onsubmit="return post()">
<div id="l">
<p class="steps">1. Put the invoice in the feeder. 2. Scan. 3. Key the header. 4. Register.</p>
<label>Resolution <select id="dpi"><option>150</option><option selected="selected">200</option><option>300</option></select></label>
<p><input type="button" value="Scan" onclick="scan()" /> Pages: <input id="pages" name="pages" size="3" value="0" readonly="readonly" /></p>
<label>Supplier<br /><select name="sup"><option>10442 – Halden Paper Ltd</option><option>10518 – Norcross Tools</option><option>11006 – J. Pym Haulage</option></select></label>
<label>Invoice number<br /><input class="t" id="invno" name="invno" /></label>
<label>Invoice date<br /><input class="t" name="invdate" /></label>
<label>Net amount<br /><input class="t" name="net" /></label>
<label>VAT<br /><input class="t" name="vat" /></label>
<p><input type="submit" value="Register invoice" /></p>
</div>
<div id="r">
<object id="Twain" classid="clsid:E7DA7F8D-27AB-4EE9-8FC0-3FEC9ECFE758" codebase="cab/DynamicWebTwain.cab#version=5,2" width="480" height="620">
<param name="_cx" value="847" /></object>
</div>
</form>
</body>
</html>
