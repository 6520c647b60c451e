// map helpers 2001 - DJH
var nav = navigator.appName == "Netscape";
function writeMap(id, url, w, h) {
  if (nav) {
    document.write('<EMBED SRC="' + url + '?URL=' + url + '&Layers=&Hidden=false" WIDTH=' + w + ' HEIGHT=' + h + ' NAME="' + id + '" TYPE="application/x-mwf" PLUGINSPAGE="/support/mgplugin.htm">');
  } else {
    document.write('<OBJECT ID="' + id + '" WIDTH=' + w + ' HEIGHT=' + h + ' CLASSID="CLSID:62789780-B744-11D0-986B-00609731A21D" CODEBASE="/support/mgaxctrl.cab#Version=6,5,4,0"><PARAM NAME="URL" VALUE="' + url + '"></OBJECT>');
  }
}
function getMap() { return nav ? document.embeds["map"] : window.map; }
function init() { getMap().setAutoRefresh(true); }
function gotoTown(s) {
  var v = s.options[s.selectedIndex].value; if (v == "") return;
  var a = v.split(","); getMap().zoomScale(parseFloat(a[0]), parseFloat(a[1]), 5000);
}
function report(name) {
  if (getMap().getSelection().getMapObjectsEx(null).size() == 0) { alert("Select one or more manholes first."); return; }
  getMap().viewReport(name);
}
