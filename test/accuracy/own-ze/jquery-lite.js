(function () {
  var ua = navigator.userAgent.toLowerCase();
  var browser = { msie: /msie/.test(ua) && !/opera/.test(ua), mozilla: /mozilla/.test(ua) && !/(compatible|webkit)/.test(ua) };
  function Q(n) { this.n = n; }
  Q.prototype.each = function (f) { for (var i = 0; i < this.n.length; i++) f.call(this.n[i], i); return this; };
  Q.prototype.bind = function (t, f) {
    return this.each(function () {
      var e = this;
      if (browser.msie) e.attachEvent("on" + t, function () { f.call(e, window.event); });
      else e.addEventListener(t, f, false);
    });
  };
  Q.prototype.fade = function (o) {
    return this.each(function () {
      if (browser.msie) { this.style.zoom = 1; this.style.filter = "alpha(opacity=" + o * 100 + ")"; }
      else this.style.opacity = o;
    });
  };
  window.$ = function (s) {
    if (typeof s == "function") {
      if (browser.msie) window.attachEvent("onload", s); else document.addEventListener("DOMContentLoaded", s, false);
      return;
    }
    var p = s.split(" "), e = document.getElementById(p[0].substring(1));
    return new Q(p[1] ? e.getElementsByTagName(p[1]) : [e]);
  };
  window.$.browser = browser;
})();
