var biezacy = null;
function wybierz(w) {
  if (biezacy != null) biezacy.style.backgroundColor = "";
  biezacy = w;
  biezacy.style.backgroundColor = "#ffe9a8";
}
function wpisz() {
  if (biezacy == null) {
    alert("Najpierw wskaż pozycję.");
    return;
  }
  var ile = document.getElementById("ile").value;
  biezacy.cells(3).innerText = ile;
  document.getElementById("lista").value += biezacy.cells(0).innerText + "=" + ile + ";";
}
function wyslij() {
  if (document.getElementById("lista").value == "") {
    alert("Zamówienie jest puste.");
    return;
  }
  document.getElementById("zam").submit();
}
