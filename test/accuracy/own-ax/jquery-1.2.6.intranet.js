/* jQuery 1.2.6 subset, intranet build */
(function () {
  var ua = navigator.userAgent.toLowerCase();
  function Q(e) { this.e = e; }
  var $ = window.jQuery = window.$ = function (s) {
    if (typeof s == "function") {
      if (document.addEventListener) { document.addEventListener("DOMContentLoaded", s, false); } else { window.attachEvent("onload", s); }
      return;
    }
    if (typeof s != "string") { return new Q([s]); }
    var r = [], all, i, c;
    if (s.charAt(0) == "#") { i = document.getElementById(s.substring(1)); return new Q(i ? [i] : []); }
    c = s.split("."); all = document.getElementsByTagName(c[0] || "*");
    for (i = 0; i < all.length; i++) { if (!c[1] || (" " + all[i].className + " ").indexOf(" " + c[1] + " ") > -1) { r.push(all[i]); } }
    return new Q(r);
  };
  $.browser = { msie: /msie/.test(ua) && !/opera/.test(ua), mozilla: /mozilla/.test(ua) && !/(compatible|webkit)/.test(ua), safari: /webkit/.test(ua) };
  Q.prototype = {
    each: function (f) { for (var i = 0; i < this.e.length; i++) { f.call(this.e[i], i); } return this; },
    click: function (f) { return this.each(function () { this.onclick = f; }); },
    hide: function () { return this.each(function () { this.style.display = "none"; }); },
    show: function () { return this.each(function () { this.style.display = ""; }); },
    css: function (k, v) { return this.each(function () { this.style[k] = v; }); },
    html: function (h) { return this.each(function () { this.innerHTML = h; }); }
  };
})();
