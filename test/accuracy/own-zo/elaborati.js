var radice = "file:////srv-tecnico/progetti/";
function apri(codice) {
  location.href = radice + codice + "/elaborati";
}
function sopra(r) { r.style.backgroundColor = "#ffffcc"; }
function fuori(r) { r.style.backgroundColor = ""; }
