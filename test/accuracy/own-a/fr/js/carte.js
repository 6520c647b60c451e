var Carte = {
  noeuds: { PAR: [370, 60], LYO: [520, 230], MRS: [560, 330], LIL: [400, 10], REN: [150, 110], BDX: [200, 280] },
  liens: [["PAR", "LYO", 0], ["LYO", "MRS", 0], ["PAR", "LIL", 1], ["PAR", "REN", 0], ["REN", "BDX", 2], ["BDX", "MRS", 0]],
  couleurs: ["green", "orange", "red"],
  init: function () {
    if (!document.namespaces["v"]) document.namespaces.add("v", "urn:schemas-microsoft-com:vml");
    document.styleSheets[0].addRule("v\\:*", "behavior:url(#default#VML);position:absolute");
  },
  el: function (n, o) { var e = document.createElement("v:" + n); for (var k in o) e[k] = o[k]; return e; },
  trace: function (d) {
    this.init();
    for (var i = 0; i < this.liens.length; i++) {
      var l = this.liens[i], a = this.noeuds[l[0]], b = this.noeuds[l[1]];
      var e = this.el("line", { from: a[0] + "," + a[1], to: b[0] + "," + b[1], strokecolor: this.couleurs[l[2]], strokeweight: "3px" });
      e.onclick = new Function("location.href='histo.asp?l=" + l[0] + "-" + l[1] + "'");
      d.appendChild(e);
    }
    for (var k in this.noeuds) { var o = this.el("oval", { fillcolor: "#336699" }); o.style.cssText += ";left:" + (this.noeuds[k][0] - 8) + "px;top:" + (this.noeuds[k][1] - 8) + "px;width:16px;height:16px"; o.title = k; d.appendChild(o); }
  }
};
