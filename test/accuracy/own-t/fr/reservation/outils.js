var $$ = {
  id: function (x) { return document.getElementById(x); },
  sur: function (el, ev, fn) {
    if (window.addEventListener) el.addEventListener(ev, fn, false);
    else el.attachEvent('on' + ev, function () { fn.call(el, window.event); });
  },
  pret: function (fn) {
    if (document.addEventListener) document.addEventListener('DOMContentLoaded', fn, false);
    else document.attachEvent('onreadystatechange', function () { if (document.readyState === 'complete') fn(); });
  }
};
if (!window.JSON) { window.JSON = { parse: function (s) { return eval('(' + s + ')'); } }; }
