<html><head><title>Posteingang scannen</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript">
function scannen(){
  var s=document.getElementById("scanner");
  s.SelectSource(document.f.quelle.selectedIndex); s.Resolution=200; s.PixelType=0;
  if(s.Acquire()==0){ document.f.daten.value=s.GetBase64("tif"); document.getElementById("anz").innerHTML=s.PageCount+" Seite(n) erfasst"; document.f.ablegen.disabled=false; }
}
</script></head><body>
<object id="scanner" classid="clsid:5220CB21-C88D-11CF-B347-00AA00A28331" codebase="/cab/dmsscan.cab#version=3,2,0,7" width="1" height="1"></object>
<h3>Posteingang – Scannen und Ablegen</h3><form name="f" method="post" action="ablage.asp">
Aktenzeichen <input name="az"><br>Quelle <select name="quelle"><option>Fujitsu Einzug<option>Flachbett</select><br>
<input type="hidden" name="daten"><input type="button" value="Scannen" onclick="scannen()"> <span id="anz"></span><br>
<input type="submit" name="ablegen" value="Im Archiv ablegen" disabled></form></body></html>
