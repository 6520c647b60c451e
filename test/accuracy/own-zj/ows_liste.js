var ie55up = (navigator.userAgent.indexOf("MSIE") > 0);
function DispEx(ele, objEvent, fUseClient, progId) {
  if (ie55up) objEvent.cancelBubble = true;
  var ctl = null;
  if (fUseClient == "TRUE") {
    ctl = new ActiveXObject(progId);
  }
  if (ctl && ctl.ViewDocument3(window, ele.href, 0, "")) {
    objEvent.returnValue = false;
    return false;
  }
  return true;
}
function ouvrirGrille() {
  if (!ie55up) { alert("La feuille de données n'est pas disponible."); return; }
  new ActiveXObject("ListNet.ListNet");
  location.href = "Forms/Grille.aspx";
}
