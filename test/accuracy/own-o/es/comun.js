function abrirVentana(url, args, ancho, alto) {
  var x = (screen.width - ancho) / 2, y = (screen.height - alto) / 2;
  var op = "dialogWidth:" + ancho + "px; dialogHeight:" + alto + "px; dialogLeft:" + x + "px; dialogTop:" + y + "px; center:yes; help:no; status:no; resizable:no";
  return window.showModalDialog(url, args, op);
}
