function Strom(jm) { this.jm = jm; this.u = []; }
Strom.prototype.pridej = function (id, rod, text, url) { this.u[this.u.length] = { id: id, rod: rod, text: text, url: url }; };
Strom.prototype.deti = function (id) {
  var r = [];
  for (var i = 0; i < this.u.length; i++) if (this.u[i].rod == id) r[r.length] = this.u[i];
  return r;
};
Strom.prototype.kresli = function (rod) {
  var s = "", d = this.deti(rod);
  for (var i = 0; i < d.length; i++) {
    var ma = this.deti(d[i].id).length > 0;
    s += '<div class="uzel"><span class="znak" onclick="' + this.jm + '.prepni(' + d[i].id + ')">' + (ma ? "[-]" : "&nbsp;-&nbsp;") + '</span> <a href="' + d[i].url + '">' + d[i].text + '</a>';
    if (ma) s += '<div id="' + this.jm + d[i].id + '">' + this.kresli(d[i].id) + '</div>';
    s += '</div>';
  }
  return s;
};
Strom.prototype.prepni = function (id) {
  var e = document.getElementById(this.jm + id);
  if (e) e.style.display = e.style.display == "none" ? "" : "none";
};
Strom.prototype.vse = function (otevri) {
  for (var i = 0; i < this.u.length; i++) {
    var e = document.getElementById(this.jm + this.u[i].id);
    if (e) e.style.display = otevri ? "" : "none";
  }
};
if (window.attachEvent) window.attachEvent("onunload", function () { Strom = null; });
