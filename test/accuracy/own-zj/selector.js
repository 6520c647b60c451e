var Selector = {
  cb: null,
  abrir: function (url, w, h, cb) {
    this.cb = cb;
    if (window.showModalDialog) {
      var r = window.showModalDialog(url, window, "dialogWidth:" + w + "px;dialogHeight:" + h + "px;status:no");
      if (r) cb(r);
    } else {
      window.open(url + "?ventana=1", "sel", "width=" + w + ",height=" + h + ",scrollbars=yes");
    }
  },
  devuelto: function (r) {
    // llamada desde la ventana: opener.Selector.devuelto(...)
    if (this.cb) this.cb(r);
  }
};
