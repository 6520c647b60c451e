/* core-ui 0.9 - small widgets for TransNet */
var UI = {};
UI.isIE = /*@cc_on!@*/false;
UI.on = function (el, ev, fn) {
  if (el.attachEvent) { el["e" + ev + fn] = fn; el[ev + fn] = function () { el["e" + ev + fn](window.event); }; el.attachEvent("on" + ev, el[ev + fn]); }
  else el.addEventListener(ev, fn, false);
};
UI.opacity = function (el, v) { if (UI.isIE) el.style.filter = "alpha(opacity=" + v + ")"; else el.style.opacity = v / 100; };
UI.pop = function (x) { if (UI.isIE && window.createPopup) { var p = createPopup(); p.document.body.innerHTML = x; p.show(10, 10, 200, 60, document.body); } else alert(x.replace(/<[^>]+>/g, "")); };
UI.Grid = function (id, cols, data) {
  var t = document.createElement("table"), b = document.createElement("tbody"), self = this, r = document.createElement("tr");
  t.className = "grid"; t.appendChild(b); b.appendChild(r);
  for (var i = 0; i < cols.length; i++) (function (k) {
    var th = document.createElement("th"); th.innerHTML = cols[k]; r.appendChild(th);
    UI.on(th, "click", function () { data.sort(function (p, q) { return p[k] > q[k] ? 1 : p[k] < q[k] ? -1 : 0; }); self.fill(); });
  })(i);
  this.fill = function () {
    while (b.rows.length > 1) b.deleteRow(1);
    for (var i = 0; i < data.length; i++) { var x = b.insertRow(-1); for (var j = 0; j < cols.length; j++) x.insertCell(-1).innerHTML = data[i][j]; }
  };
  this.fill(); document.getElementById(id).appendChild(t);
};
