var Nucleo = {
  $: function (id) { return document.getElementById(id); },
  on: function (o, t, f) {
    if (o.attachEvent) {
      o["e" + t + f] = f;
      o[t + f] = function () { o["e" + t + f](window.event); };
      o.attachEvent("on" + t, o[t + f]);
    } else o.addEventListener(t, f, false);
  },
  listo: function (f) {
    if (document.addEventListener) document.addEventListener("DOMContentLoaded", f, false);
    else document.attachEvent("onreadystatechange", function () { if (document.readyState == "complete") f(); });
  }
};
