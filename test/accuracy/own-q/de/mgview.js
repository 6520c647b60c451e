// Viewer einbinden - Stand 14.05.2004 (Kr)
var MG_CLSID = "62789780-B744-11D0-986B-00609731A21D";
function schreibeViewer(mwf, breite, hoehe) {
  var s = '<OBJECT ID="map" WIDTH="' + breite + '" HEIGHT="' + hoehe + '" CLASSID="CLSID:' + MG_CLSID + '" CODEBASE="/install/mgaxctrl.cab#Version=6,0,5,0">';
  s += '<PARAM NAME="URL" VALUE="' + mwf + '">';
  s += '<PARAM NAME="ToolBar" VALUE="Off"><PARAM NAME="StatusBar" VALUE="On"></OBJECT>';
  document.write(s);
}
function zoomGem(schluessel) {
  if (schluessel == "") return;
  var l = map.getMapLayer("Gemarkungen");
  var k = map.createObject("MGCollection");
  k.add(l.getMapObject(schluessel));
  map.getSelection().clear();
  map.getSelection().addObjectsEx(k, false);
  map.zoomSelected();
}
function zoomFlst() {
  var n = document.suche.flst.value;
  map.zoomGotoLocation("Flurstuecke", n, 250, "M");
}
function drucken() { map.printDlg(); }
