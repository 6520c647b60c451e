var Uploader = {
  q: {},
  attach: function (id, o) {
    var inp = document.getElementById(id);
    inp.style.display = "none";
    var vars = "script=" + escape(o.script) + "&tekst=" + escape(o.knoptekst) + "&multi=" + o.multi
      + "&max=" + o.maxGrootte + "&types=" + escape(o.types) + "&id=" + id;
    var d = document.createElement("div");
    d.innerHTML = '<embed id="' + id + 'Uploader" name="' + id + 'Uploader" src="' + o.film + '" flashvars="' + vars
      + '" width="110" height="30" type="application/x-shockwave-flash" wmode="opaque" allowscriptaccess="sameDomain">';
    inp.parentNode.insertBefore(d, inp);
    this.q[id] = o;
  },
  start: function (id) {
    var m = document.getElementById(id + "Uploader");
    if (m && m.startFileUpload) m.startFileUpload("");
  },
  onSelect: function (id, naam, grootte) {
    var w = document.getElementById(this.q[id].wachtrij);
    w.innerHTML += "<div>" + naam + " (" + Math.round(grootte / 1024) + " kB)</div>";
  },
  onComplete: function (id, naam) {
    var f = document.getElementById("fStukken");
    var h = document.createElement("input");
    h.type = "hidden"; h.name = "bestand[]"; h.value = naam;
    f.appendChild(h);
  }
};
