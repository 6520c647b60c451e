/* mini.js - small helper in the manner of jQuery 1.3 */
var mq = (function () {
  var support = { standardEvents: !!document.addEventListener, ieEvents: !!document.attachEvent, textContent: "textContent" in document.documentElement };
  function on(el, type, fn) {
    if (support.standardEvents) el.addEventListener(type, fn, false);
    else if (support.ieEvents) el.attachEvent("on" + type, function () { fn.call(el, window.event); });
    else el["on" + type] = fn;
  }
  function ready(fn) {
    if (support.standardEvents) document.addEventListener("DOMContentLoaded", fn, false);
    else if (document.documentElement.doScroll && window == window.top) (function () {
      try { document.documentElement.doScroll("left"); } catch (e) { setTimeout(arguments.callee, 0); return; }
      fn();
    })();
    else window.onload = fn;
  }
  return {
    on: on, ready: ready,
    id: function (s) { return document.getElementById(s); },
    each: function (l, f) { for (var i = 0; i < l.length; i++) f(l[i], i); },
    text: function (e) { return support.textContent ? e.textContent : e.innerText; }
  };
})();
