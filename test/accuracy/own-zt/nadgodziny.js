function wyslij()
{
  var suma = 0;
  for (var i = 0; i < 5; i++)
  {
    suma += parseFloat(document.all.item("g50", i).value);
    suma += parseFloat(document.all.item("g100", i).value);
  }
  if (document.karta.nazwisko.value == "") { alert("Proszê podaæ nazwisko."); return; }
  if (suma > 0)
  {
    document.all.razem.innerText = suma;
    document.karta.suma.value = suma;
    document.karta.submit();
  }
  else
    alert("Karta nie zawiera ¿adnych godzin.");
}
