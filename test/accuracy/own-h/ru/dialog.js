function dlg(url, w, h, arg) {
  return window.showModalDialog(url, arg, "dialogWidth:" + w + "px;dialogHeight:" + h + "px;center:yes;scroll:yes;status:no");
}
