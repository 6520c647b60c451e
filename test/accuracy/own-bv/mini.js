var M = {
  get: function (id) { return document.getElementById(id); },
  on: function (o, t, f) {
    if (o.attachEvent) { o["e" + t + f] = f; o[t + f] = function () { o["e" + t + f](window.event); }; o.attachEvent("on" + t, o[t + f]); }
    else o.addEventListener(t, f, false);
  },
  stop: function (e) { if (e.preventDefault) e.preventDefault(); else e.returnValue = false; },
  ready: function (f) { M.on(window, "load", f); },
  ajax: function () { return window.ActiveXObject ? new ActiveXObject("Microsoft.XMLHTTP") : new XMLHttpRequest(); }
};
