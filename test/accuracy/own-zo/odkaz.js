function zaloz(f) {
  var c = f.soubor.value;
  if (c == "") {
    alert("Vyberte soubor.");
    return false;
  }
  if (c.substring(0, 2) != "\\\\" && c.charAt(0).toUpperCase() != "S") {
    alert("Spis musí být uložen na disku S: nebo na serveru.");
    return false;
  }
  f.cesta.value = c;
  return true;
}
