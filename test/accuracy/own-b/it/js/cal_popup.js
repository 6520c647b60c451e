var Cal = {
  campo: null, anno: 2008, mese: 9,
  apri: function (c) {
    this.campo = c;
    if (!this.finestra) this.finestra = window.createPopup();
    var d = this.finestra.document, n = new Date(this.anno, this.mese + 1, 0).getDate(), h = "<table style='font:11px Verdana;border:1px solid #888;background:#fff'><tr>";
    for (var i = 1; i <= n; i++) {
      h += "<td style='cursor:hand' onclick='parent.Cal.scegli(" + i + ")'>" + i + "</td>";
      if (i % 7 == 0) h += "</tr><tr>";
    }
    d.body.innerHTML = h + "</tr></table>";
    this.finestra.show(0, c.offsetHeight, 190, 120, c);
  },
  scegli: function (g) {
    this.campo.value = g + "/" + (this.mese + 1) + "/" + this.anno;
    this.finestra.hide();
  }
};
