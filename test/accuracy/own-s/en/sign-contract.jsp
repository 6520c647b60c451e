<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Sign contract 2010/0388</title>
<style type="text/css">body{font:13px Arial;width:700px;margin:auto}.panel{border:1px solid #9ab;padding:10px;margin:10px 0;background:#f7fafc}</style>
<script type="text/javascript">
function hasCapicom() {
  try { if (typeof ActiveXObject === "undefined") return false; new ActiveXObject("CAPICOM.SignedData"); return true; } catch (e) { return false; }
}
function init() {
  var c = hasCapicom();
  document.getElementById("pCap").style.display = c ? "block" : "none";
  document.getElementById("pUp").style.display = c ? "none" : "block";
}
function signCapicom() {
  var sd = new ActiveXObject("CAPICOM.SignedData"), sg = new ActiveXObject("CAPICOM.Signer");
  sd.Content = document.getElementById("hash").innerHTML;
  document.forms.cap.sig.value = sd.Sign(sg, true, 0);
  document.forms.cap.submit();
}
function chkFile() {
  var v = document.forms.up.p7m.value.toLowerCase();
  if (!/\.(p7m|p7s|pdf)$/.test(v)) { alert("Please choose a .p7m, .p7s or signed .pdf file."); return false; }
  return true;
}
</script></head>
<body onload="init()"><h1>Contract 2010/0388</h1>
<p>Cleaning of offices, lot 2. Contractor: Brightway Services. Value £48,200 a year. Term 1 Sep 2010 to 31 Aug 2013.</p>
<p><a href="c0388.pdf">Contract (PDF)</a>, SHA-1 <code id="hash">1d0b6f3e1c7f7b0a5d5fbe4aa9be8c9ad2f07c11</code></p>
<div class="panel" id="pCap" style="display:none"><h3>Sign with your card</h3><form name="cap" method="post" action="/contracts/sign"><input type="hidden" name="sig" /><input type="button" value="Sign now" onclick="signCapicom()" /></form></div>
<div class="panel" id="pUp"><h3>Sign with the desktop tool and upload</h3><ol><li>Save the contract.</li><li>Sign it with SignDesk (Start menu).</li><li>Upload the result.</li></ol>
<form name="up" method="post" enctype="multipart/form-data" action="/contracts/upload" onsubmit="return chkFile()"><input type="file" name="p7m" /> <input type="submit" value="Upload signed file" /></form></div>
<p>Signed so far: Head of Facilities (12 Aug). Waiting for: Procurement, Contractor.</p></body></html>
