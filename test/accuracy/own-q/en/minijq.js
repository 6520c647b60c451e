/*! mQuery 0.4 - tiny subset for the intranet templates. (c) Web team. Works in IE6+ and the rest */
(function (window, undefined) {
var document = window.document, div = document.createElement("div");
var support = { addEvent: !!div.addEventListener, opacity: /^0.55/.test((div.style.cssText = "opacity:.55", div.style.opacity)), boxModel: document.compatMode === "CSS1Compat", cloneEvent: true };
if (div.attachEvent && div.fireEvent) { div.attachEvent("onclick", function click() { support.cloneEvent = false; div.detachEvent("onclick", click); }); div.cloneNode(true).fireEvent("onclick"); }
function mq(sel) { return new mq.fn.init(sel); }
mq.fn = mq.prototype = {
  init: function (s) {
    this.length = 0; var l, i;
    if (typeof s === "function") { mq.ready(s); return; }
    if (s.nodeType || s === window) l = [s];
    else if (document.querySelectorAll) l = document.querySelectorAll(s);
    else if (s.charAt(0) === "#") l = [document.getElementById(s.substr(1))];
    else l = document.getElementsByTagName(s);
    for (i = 0; i < l.length; i++) if (l[i]) this[this.length++] = l[i];
  },
  each: function (f) { for (var i = 0; i < this.length; i++) f.call(this[i], i); return this; },
  on: function (t, f) { return this.each(function () { var el = this; if (el.addEventListener) el.addEventListener(t, f, false); else el.attachEvent("on" + t, function () { var e = window.event; e.target = e.srcElement; e.preventDefault = function () { e.returnValue = false; }; return f.call(el, e); }); }); },
  css: function (k, v) { return this.each(function () { if (k === "opacity" && !support.opacity) { this.style.zoom = 1; this.style.filter = "alpha(opacity=" + v * 100 + ")"; } else this.style[k] = v; }); },
  html: function (h) { return this.each(function () { this.innerHTML = h; }); },
  val: function () { return this[0] ? this[0].value : undefined; }
};
mq.fn.init.prototype = mq.fn;
mq.ready = function (f) {
  if (document.readyState === "complete") return setTimeout(f, 1);
  if (document.addEventListener) document.addEventListener("DOMContentLoaded", f, false);
  else { document.attachEvent("onreadystatechange", function () { if (document.readyState === "complete") f(); });
    if (document.documentElement.doScroll && window == window.top) (function chk() { try { document.documentElement.doScroll("left"); } catch (e) { setTimeout(chk, 1); return; } })(); }
};
mq.xhr = window.ActiveXObject ? function () { return new ActiveXObject("Microsoft.XMLHTTP"); } : function () { return new XMLHttpRequest(); };
window.mq = mq;
})(window);
