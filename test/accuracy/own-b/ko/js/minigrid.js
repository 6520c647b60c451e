function MiniGrid(id) { this.box = document.getElementById(id); this.ev = {}; this.head = []; }
MiniGrid.prototype = {
  setHeader: function (h) { this.head = h; },
  attachEvent: function (n, f) { (this.ev[n] = this.ev[n] || []).push(f); return n + this.ev[n].length; },
  detachEvent: function (n) { delete this.ev[n]; },
  callEvent: function (n, a) { var l = this.ev[n] || []; for (var i = 0; i < l.length; i++) l[i].apply(this, a); },
  parse: function (d) {
    var t = document.createElement("table"), self = this, r, i, j;
    t.className = "mg"; r = t.insertRow(-1);
    for (j = 0; j < this.head.length; j++) { var th = document.createElement("th"); th.appendChild(document.createTextNode(this.head[j])); r.appendChild(th); }
    for (i = 0; i < d.length; i++) { r = t.insertRow(-1); for (j = 0; j < d[i].length; j++) r.insertCell(-1).appendChild(document.createTextNode(d[i][j])); }
    t.addEventListener("click", function (e) {
      var tr = e.target.parentNode;
      if (tr.tagName !== "TR" || !tr.rowIndex) return;
      for (var k = 0; k < t.rows.length; k++) t.rows[k].className = "";
      tr.className = "sel"; self.callEvent("onRowSelect", [d[tr.rowIndex - 1]]);
    });
    this.box.appendChild(t);
  }
};
