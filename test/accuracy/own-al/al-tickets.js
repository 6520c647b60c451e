/* mini core, after jQuery 1.2 */
(function (window, undefined) {
  var ua = navigator.userAgent.toLowerCase(), ready = [], isReady = false;
  var $ = window.$ = function (s) {
    if (typeof s == "function") { isReady ? s() : ready.push(s); return; }
    return new Q(typeof s == "string" ? document.getElementById(s.substring(1)) : s);
  };
  function Q(el) { this[0] = el; }
  Q.prototype.bind = function (type, fn) {
    var el = this[0];
    if (el.attachEvent && !window.addEventListener) {
      el.attachEvent("on" + type, function () { fn.call(el, window.event); });
    } else {
      el.addEventListener(type, fn, false);
    }
    return this;
  };
  $.browser = {
    version: (ua.match(/.+(?:rv|it|ra|ie)[\/: ]([\d.]+)/) || [])[1],
    safari: /webkit/.test(ua),
    opera: /opera/.test(ua),
    msie: /msie/.test(ua) && !/opera/.test(ua)
  };
  $.xhr = function () { return window.ActiveXObject ? new ActiveXObject("Microsoft.XMLHTTP") : new XMLHttpRequest(); };
  function go() { if (isReady) return; isReady = true; for (var i = 0; i < ready.length; i++) ready[i](); }
  if (document.addEventListener && !$.browser.opera) {
    document.addEventListener("DOMContentLoaded", go, false);
  } else if ($.browser.msie) {
    (function () {
      try { document.documentElement.doScroll("left"); } catch (e) { setTimeout(arguments.callee, 0); return; }
      go();
    })();
  }
})(window);
