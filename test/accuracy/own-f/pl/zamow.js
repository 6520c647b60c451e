function wybierz() {
  var wynik = showModalDialog("katalog.html", window, "dialogHeight:400px;dialogWidth:500px;center:yes;resizable:no");
  if (wynik != null) {
    var f = document.forms["zam"];
    f.indeks.value = wynik[0];
    f.nazwa.value = wynik[1];
  }
}
function wyslij() {
  var f = document.forms["zam"];
  if (f.indeks.value == "") { alert("Nie wybrano czê¶ci"); return; }
  if (isNaN(parseInt(f.ilosc.value, 10))) { alert("Podaj ilo¶æ"); return; }
  f.submit();
}
