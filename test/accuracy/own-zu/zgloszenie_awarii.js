// teksty pomocnicze do formularza
var wzor = "Co: \nGdzie: \nOd kiedy: ";
function wstawWzor() {
  var pole = document.getElementById("opis");
  pole.value = wzor + pole.value;
  pole.focus();
}
