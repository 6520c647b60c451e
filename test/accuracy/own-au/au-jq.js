(function (window) {
var document = window.document, fns = [], done = false;
function ready() { if (!done) { done = true; for (var i = 0; i < fns.length; i++) fns[i](); } }
function bindReady() {
  if (document.addEventListener) { document.addEventListener("DOMContentLoaded", ready, false); window.addEventListener("load", ready, false); }
  else if (document.attachEvent) {
    document.attachEvent("onreadystatechange", function () { if (document.readyState === "complete") ready(); });
    window.attachEvent("onload", ready);
    (function scroll() { if (done) return; try { document.documentElement.doScroll("left"); } catch (e) { setTimeout(scroll, 1); return; } ready(); })();
  }
}
var $ = window.$ = function (f) { fns.push(f); if (fns.length === 1) bindReady(); };
$.xhr = window.XMLHttpRequest ? function () { return new XMLHttpRequest(); } : function () { return new ActiveXObject("Microsoft.XMLHTTP"); };
$.boxModel = !/msie/i.test(navigator.userAgent) || document.compatMode === "CSS1Compat";
})(window);
