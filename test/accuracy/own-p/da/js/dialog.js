function aabnDialog(url, b, h, arg) {
  var opt = "dialogWidth:" + b + "px;dialogHeight:" + h + "px;center:1;help:0;status:0;scroll:1";
  return window.showModalDialog(url, arg, opt);
}
