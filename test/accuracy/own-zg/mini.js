var mini = {
  browser: { msie: /msie/i.test(navigator.userAgent), safari: /webkit/i.test(navigator.userAgent) },
  id: function (n) { return document.getElementById(n); },
  add: function (p, t, s, fn) {
    var e = document.createElement(t);
    e.href = "#"; e.innerHTML = s; e.onclick = fn;
    if (this.browser.msie) e.style.zoom = 1;
    this.id(p).appendChild(e);
    return e;
  },
  ready: function (fn) {
    if (this.browser.msie) {
      (function () { try { document.documentElement.doScroll("left"); } catch (x) { setTimeout(arguments.callee, 0); return; } fn(); })();
    } else fn();
  },
  opacity: function (e, v) {
    if (this.browser.msie) e.style.filter = "alpha(opacity=" + v * 100 + ")"; else e.style.opacity = v;
  }
};
