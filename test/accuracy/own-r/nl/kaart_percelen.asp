<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>GeoLoket – Kadastrale kaart gemeente Oudewater-Zuid</title>
<style>body{font:11px Arial;margin:0}#kop{background:#1c5c2e;color:#fff;padding:6px}#balk{background:#e4efe6;padding:5px}button{font-size:11px}</style>
<script language="javascript">
function getMap() { return document.map; }
function zoek() {
  var m = getMap(), lijst = m.getMapLayer("Percelen"), nr = document.zf.sectie.value + document.zf.nr.value;
  if (lijst == null) { alert("De laag Percelen is nog niet geladen"); return; }
  var obj = lijst.getMapObject(nr);
  if (obj == null) { alert("Perceel " + nr + " niet gevonden"); return; }
  m.getSelection().clear();
  m.getSelection().addObject(obj, false);
  m.zoomSelected();
}
function gereedschap(x) {
  var m = getMap();
  switch (x) {
    case "in": m.zoomInMode(); break;
    case "pan": m.panMode(); break;
    case "sel": m.selectMode(); break;
    case "meet": m.viewDistance("M"); break;
    case "print": m.printDlg(); break;
  }
}
</script>
</head>
<body>
<div id="kop"><b>GeoLoket</b> &nbsp; Kadastrale kaart – bijgewerkt tot 1 oktober 2004</div>
<div id="balk"><form name="zf" onsubmit="zoek();return false" style="margin:0">
Sectie <input name="sectie" size="2" maxlength="2"> Nummer <input name="nr" size="5"> <input type="submit" value="Zoek perceel"> &nbsp;|&nbsp;
<button type="button" onclick="gereedschap('in')">Inzoomen</button> <button type="button" onclick="gereedschap('pan')">Schuiven</button> <button type="button" onclick="gereedschap('sel')">Selecteren</button> <button type="button" onclick="gereedschap('meet')">Meten</button> <button type="button" onclick="gereedschap('print')">Afdrukken</button>
</form></div>
<object id="map" name="map" width="100%" height="82%" classid="CLSID:62789780-B744-11D0-986B-00609731A21D" codebase="/viewer/mgaxctrl.cab#Version=6,3,0,0">
<param name="URL" value="http://geo01/maps/percelen.mwf"><param name="Lat" value="52.01"><param name="Lon" value="4.87"><param name="MapScale" value="25000"><param name="MapWidth" value="12"><param name="ToolBar" value="Off"><param name="StatusBar" value="On">
</object>
<div style="padding:4px">Aan deze kaart kunnen geen rechten worden ontleend. Vragen: afdeling Geo-informatie, tst. 418</div>
</body>
</html>
