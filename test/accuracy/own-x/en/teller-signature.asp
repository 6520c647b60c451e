<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Specimen signature - Branch Teller System</title>
<style>body{font:11px Verdana;background:#eef}td{font:11px Verdana}.h{background:#036;color:#fff}</style>
<script language="JavaScript">
function loadSpec(){
  var v=document.getElementById("sigView");
  v.ServerName="SIGSRV02";
  v.Open(document.f.acct.value, "A");
  v.FitToWidth();
  document.getElementById("lbl").innerHTML="Specimen of "+v.Holder;
}
function approve(){ if(!sigView.Viewed){alert("View the specimen before releasing the cheque.");return false;} document.f.submit(); }
</script></head>
<body onload="loadSpec()">
<table width="100%"><tr class="h"><td>Branch 0142 Harborne</td><td align="right">Teller 7 &nbsp; 12-Mar-2004</td></tr></table>
<form name="f" action="release.asp" method="post"><input type="hidden" name="acct" value="20-41-17 55823310">
<table border="1" cellspacing="0" cellpadding="3"><tr><td>Account</td><td>20-41-17 55823310</td><td>Cheque</td><td>100482</td><td>Amount</td><td align="right">1,250.00</td></tr></table>
<p id="lbl">Loading...</p>
<object id="sigView" width="520" height="220" classid="clsid:5A2F61C8-0B44-4E0E-9C0D-7712E3B0D9A4" codebase="/cab/sigview.cab#version=2,1,0,4"></object>
<p><input type="button" value="Release cheque" onclick="approve()"> <input type="button" value="Refer" onclick="location='refer.asp'"></p>
</form></body></html>
