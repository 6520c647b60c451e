<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Document scannen</title></head><body><object id="Twain" classid="clsid:5220CB21-C88D-11CF-B347-00AA00A28331"><param name="LPKPath" value="scan.lpk"></object>
<object id="DynamicTwain" classid="clsid:FFC6F181-A5CF-4EC4-A441-093D7134FBF2" codebase="/cab/DynamicWebTwain.cab#version=6,1" width="320" height="420"></object>
<form name="frm">Dossiernummer <input name="dossier"> Soort <select name="soort"><option value="1">Aanvraag</option>
<option value="2">Beschikking</option>
<option value="3">Bezwaarschrift</option>
<option value="4">Correspondentie</option></select></form>
<button onclick="scan()">Scannen</button> <button onclick="verstuur()">Naar archief sturen</button>
<script>
var T=document.getElementById("DynamicTwain");
function scan(){ T.SelectSource(); T.OpenSource(); T.IfShowUI=false; T.Resolution=200; T.PixelType=0; T.AcquireImage(); }
function verstuur(){
  var d=document.frm.dossier.value; if(d==""){alert("Vul eerst het dossiernummer in");return}
  T.HTTPPort=80; if(T.HTTPUploadAllThroughPostAsMultiPageTIFF("archief","/upload.aspx?d="+d,"scan.tif")) alert("Verstuurd"); else alert(T.ErrorString);
}
</script></body></html>
