// prosty kalendarz - dzial informatyki 2004
var Kalendarz = {
  dodaj: function (o, z, f) {
    if (o.attachEvent) o.attachEvent("on" + z, f);
    else o.addEventListener(z, f, false);
  },
  podepnij: function (pole, obr) {
    var p = document.getElementById(pole);
    Kalendarz.dodaj(document.getElementById(obr), "click", function () { Kalendarz.pokaz(p); });
  },
  pokaz: function (p) {
    var d = document.getElementById("kaldiv");
    if (!d) {
      d = document.createElement("div");
      d.id = "kaldiv";
      d.style.position = "absolute";
      d.style.background = "#ffd";
      d.style.border = "1px solid #000";
      document.body.appendChild(d);
    }
    var t = new Date(), m = t.getMonth() + 1, h = "";
    var ile = new Date(t.getFullYear(), m, 0).getDate();
    for (var i = 1; i <= ile; i++) {
      var s = t.getFullYear() + "-" + (m < 10 ? "0" + m : m) + "-" + (i < 10 ? "0" + i : i);
      h += '<a href="javascript:Kalendarz.wybierz(\'' + p.id + '\',\'' + s + '\')">' + i + '</a> ';
      if (i % 7 == 0) h += "<br>";
    }
    d.innerHTML = h;
    d.style.display = "block";
  },
  wybierz: function (id, s) {
    document.getElementById(id).value = s;
    document.getElementById("kaldiv").style.display = "none";
  }
};
