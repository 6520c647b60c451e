<html><head><title>Parcel Viewer - Land Registry Office</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript">
function getMap() { return document.all ? document.all.map : document.map; }
function findParcel() {
  var p = document.forms.q.parcel.value;
  if (!/^\d{1,4}(\/\d{1,3})?$/.test(p)) { alert("Parcel numbers look like 318 or 318/4"); return false; }
  var m = getMap(), lyr = m.getMapLayer("Parcels");
  var o = lyr.getMapObject(p);
  if (o == null) { alert("Parcel " + p + " not found in this map sheet."); return false; }
  var s = m.getSelection(); s.clear(); s.addObject(o, false);
  m.zoomSelected();
  return false;
}
function lay(n, c) { getMap().getMapLayer(n).setVisibility(c.checked); getMap().refresh(); }
</script>
<style>body{margin:0;font:11px Arial}.bar{background:#dcd;padding:4px 8px;border-bottom:1px solid #777}</style></head>
<body>
<form name="q" class="bar" onsubmit="return findParcel()">
<b>Parcel Viewer</b> &nbsp; Parcel no. <input name="parcel" size="8"> <input type="submit" value="Find">
<input type="checkbox" checked onclick="lay('Parcels',this)">Parcels <input type="checkbox" onclick="lay('Buildings',this)">Buildings <input type="checkbox" onclick="lay('Easements',this)">Easements
<input type="button" value="Full extent" onclick="getMap().zoomOut()"> <input type="button" value="Print" onclick="getMap().printDlg()"></form>
<table width="100%" cellspacing="0"><tr><td>
<object id="map" classid="clsid:62789780-B744-11D0-986B-00609731A21D" codebase="/mapguide/mgaxctrl.cab#Version=6,5,7,7" width="760" height="480">
<param name="URL" value="http://gis01/maps/parcels.mwf?obj=map"><param name="Lat" value="53.41"><param name="Lon" value="-2.15"><param name="MapScale" value="10000">
The MapGuide viewer is not installed on this computer. Please call the GIS desk on 3380.
</object></td>
<td valign="top"><b>Legend</b><br>Red - parcel boundary<br>Blue - easement<br>Grey - building<br><br><b>Sheets</b><br>NW, NE, SW, SE<br><br>Data of 31 January 2006. Not for legal proof.</td></tr></table>
</body></html>
