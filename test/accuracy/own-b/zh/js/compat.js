// 兼容旧版IE
(function (w) {
  if (!w.XMLHttpRequest && w.ActiveXObject) {
    w.XMLHttpRequest = function () { return new ActiveXObject("Microsoft.XMLHTTP"); };
  }
  w.on = w.addEventListener
    ? function (el, t, f) { el.addEventListener(t, f, false); }
    : function (el, t, f) { el.attachEvent("on" + t, function () { f.call(el, w.event); }); };
  if (!Array.prototype.indexOf) Array.prototype.indexOf = function (x) { for (var i = 0; i < this.length; i++) if (this[i] === x) return i; return -1; };
})(window);
