<html><head><title>Hydrant Map - Station Intranet</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<link rel="stylesheet" href="station.css">
<script language="JavaScript">
function zoomIn(){ MapCtl.ZoomLevel = MapCtl.ZoomLevel + 1; }
function zoomOut(){ MapCtl.ZoomLevel = MapCtl.ZoomLevel - 1; }
function findStreet(){
  var s = document.frmFind.street.value;
  if (s == "") { alert("Enter a street name"); return; }
  if (!MapCtl.FindStreet(s)) alert("Street not found: " + s);
}
function layer(n,on){ MapCtl.SetLayerVisible(n,on); }
</script></head>
<body bgcolor="#ffffff" onload="MapCtl.LoadMap('/gis/district4.mwf')">
<table width="100%" border=0 cellpadding=4><tr><td class=hdr>District 4 hydrants</td></tr></table>
<form name="frmFind" onsubmit="findStreet();return false">
Street: <input name="street" size=24> <input type="button" value="Find" onclick="findStreet()">
<input type="button" value="+" onclick="zoomIn()"><input type="button" value="-" onclick="zoomOut()">
<input type="checkbox" checked onclick="layer('HYD',this.checked)">Hydrants
<input type="checkbox" onclick="layer('DRY',this.checked)">Dry risers
</form>
<object id="MapCtl" width="760" height="480" classid="clsid:62789780-B744-11D0-986B-00609731A21D"
 codebase="/gis/mgaxctrl.cab#Version=6,5,5,7"><param name="ToolBar" value="off"></object>
<p><font size=1>Map data updated monthly by Water Liaison.</font></p>
</body></html>
