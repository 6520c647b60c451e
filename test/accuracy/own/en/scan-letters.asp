<html><head><title>Scan incoming letters</title>
<script type="text/javascript">
function scanNow(){
  TwainCtl.Resolution = 200;
  TwainCtl.Acquire();
  document.getElementById('pages').innerText = TwainCtl.PageCount + ' pages';
}
function upload(){ TwainCtl.UploadTo('http://docstore/receive.asp', document.getElementById('ref').value); }
</script></head>
<body style="font:10pt Arial">
<h3>Incoming post</h3>
Case reference <input id="ref" size=12>
<input type="button" value="Scan" onclick="scanNow()"> <input type="button" value="Send to file" onclick="upload()"> <span id="pages"></span><br>
<OBJECT ID="TwainCtl" CLASSID="CLSID:7A1C0A34-5B1E-4D7B-9C5E-02D3B1A2C9F1" CODEBASE="/controls/twaincap.cab#version=2,1,0,14" WIDTH="640" HEIGHT="520"></OBJECT>
</body></html>
