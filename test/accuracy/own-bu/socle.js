/* socle.js - petit socle commun, DSI 2007 */
var Socle = (function () {
  function $(x) { return typeof x == "string" ? document.getElementById(x) : x; }
  function ecoute(o, t, f) {
    if (o.attachEvent && !o.addEventListener) {
      o["e" + t + f] = f;
      o[t + f] = function () { o["e" + t + f](window.event); };
      o.attachEvent("on" + t, o[t + f]);
    } else {
      o.addEventListener(t, f, false);
    }
  }
  return {
    ecoute: ecoute,
    pret: function (f) { ecoute(window, "load", f); },
    onglets: function (liste, pans) {
      var li = $(liste).getElementsByTagName("li");
      function montre(n) {
        for (var i = 0; i < li.length; i++) {
          li[i].className = i == n ? "actif" : "";
          $(pans[i]).style.display = i == n ? "block" : "none";
        }
      }
      for (var i = 0; i < li.length; i++) (function (n) { ecoute(li[n], "click", function () { montre(n); }); })(i);
      montre(0);
    }
  };
})();
