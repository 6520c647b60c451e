var Dlg = {
  opts: function (l, h) {
    return "dialogWidth:" + l + "px;dialogHeight:" + h + "px;center:yes;status:no;help:no;scroll:no";
  },
  ouvrir: function (url, l, h) {
    var ret = null, m = "show" + "Modal" + "Dialog";
    try {
      ret = window[m](url, window, this.opts(l, h));
    } catch (e) { ret = null; }
    return ret;
  }
};
