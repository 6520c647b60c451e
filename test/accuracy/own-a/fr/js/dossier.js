var fen = new Array();
function opt(w, h) { return "dialogWidth:" + w + "px;dialogHeight:" + h + "px;center:yes;help:no;status:no;resizable:yes"; }
function dlg(modal) { return modal ? "showModalDialog" : "showModelessDialog"; }
function ouvre(n) {
  if (fen[n] && !fen[n].closed) { fen[n].focus(); return; }
  fen[n] = window[dlg(false)]("dossier.asp?n=" + n, window, opt(700, 520));
}
