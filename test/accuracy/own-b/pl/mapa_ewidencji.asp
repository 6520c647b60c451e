<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Mapa ewidencji gruntów</title>
<script language="JavaScript">
function getMap() { return document.map; }
function szukaj() {
  var m = getMap(), nr = document.s.dzialka.value;
  var w = m.getMapLayer("dzialki");
  var k = m.createObject("MGCollection");
  var o = w.getMapObject(nr);
  if (!o) { alert("Nie znaleziono działki " + nr); return false; }
  k.add(o);
  m.getSelection().addObjectsEx(k, true);
  m.zoomSelected();
  return false;
}
function warstwa(n, on) { getMap().getMapLayer(n).setVisibility(on); getMap().refresh(); }
</script></head>
<body leftmargin="0" topmargin="0">
<table width="100%" height="100%"><tr><td width="180" valign="top" bgcolor="#e8e8d8">
<form name="s" onsubmit="return szukaj()">Nr działki: <input name="dzialka" size="10"><br><input type="submit" value="Szukaj"></form>
<input type="checkbox" checked onclick="warstwa('budynki',this.checked)"> budynki<br>
<input type="checkbox" checked onclick="warstwa('drogi',this.checked)"> drogi<br>
<input type="checkbox" onclick="warstwa('uzbrojenie',this.checked)"> uzbrojenie terenu
</td><td>
<object id="map" classid="CLSID:62789780-B744-11D0-986B-00609731A21D" width="100%" height="100%" codebase="/cab/mgaxctrl.cab#version=6,5,5,3">
<param name="URL" value="/mwf/ewid.mwf"><param name="Lat" value="53.12"><param name="Lon" value="22.3">
</object>
</td></tr></table>
</body></html>
