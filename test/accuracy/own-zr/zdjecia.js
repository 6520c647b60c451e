/* nak³adka na film wysy³aj¹cy */
function Wysylacz(o) {
  this.o = o;
  Wysylacz.ostatni = this;
  var d = document.createElement("div");
  d.innerHTML = '<object id="wysFilm" type="application/x-shockwave-flash" data="' + o.flash_url + '" width="1" height="1">' +
    '<param name="movie" value="' + o.flash_url + '"><param name="flashvars" value="cel=' + o.upload_url + '&amp;typy=' + o.file_types + '"></object>';
  document.body.appendChild(d);
}
// wywo³uje film po wczytaniu
function wysGotowy() {
  var o = Wysylacz.ostatni.o;
  document.getElementById(o.zwykly).style.display = "none";
  document.getElementById(o.ui).style.display = "block";
}
Wysylacz.prototype.stop = function () { document.getElementById("wysFilm").przerwij(); };
