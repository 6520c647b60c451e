/* mini 0.4 - small helper library, web team */
var $u = {
  id: function (n) { return document.getElementById(n); },
  on: function (el, ev, fn) {
    if (el.attachEvent) el.attachEvent("on" + ev, function () { fn.call(el, window.event); });
    else el.addEventListener(ev, fn, false);
  },
  ready: function (fn) { this.on(window, "load", fn); },
  xhr: function () {
    return window.ActiveXObject ? new ActiveXObject("Microsoft.XMLHTTP") : new XMLHttpRequest();
  }
};
