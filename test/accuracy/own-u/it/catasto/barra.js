function m() { return document.all ? document.all.mappa : document.mappa; }
function zoomIn() { m().zoomInMode(); }
function zoomOut() { m().zoomOutMode(); }
function pan() { m().panMode(); }
function seleziona() { m().selectMode(); }
function stampa() { m().printDlg(); }
function livello(nome, vis) {
  var l = m().getMapLayer(nome);
  if (l != null) { l.setVisibility(vis); m().refresh(); }
}
function vaiParticella(f, p) {
  if (f == "" || p == "") { alert("Indicare foglio e particella"); return; }
  m().zoomGotoLocation("Particelle", "F" + f + "P" + p, 500);
}
