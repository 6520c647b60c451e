// finestre di dialogo comuni
var Finestra = {
  larg: 260, alt: 240,
  chiedi: function (url, arg) {
    var m = window["show" + "Modal" + "Dialog"];
    if (!m) return null;
    return m(url, arg, "dialogWidth:" + this.larg + "px;dialogHeight:" + this.alt + "px;status:no;help:no");
  },
  inCampo: function (campo, url) {
    var r = this.chiedi(url, campo.value);
    if (r != null && r != "") campo.value = r;
  }
};
