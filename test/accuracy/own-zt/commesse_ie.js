var commesse = ["C-0412 Manutenzione strade", "C-0419 Scuola Rodari", "C-0433 Cimitero nord", "C-0450 Illuminazione"];
var giorni = ["Lun", "Mar", "Mer", "Gio", "Ven"];
(function () {
  var h = "<form name='ore' method='post' action='/controllo/ore.asp'><table class='t'><tr><th>Commessa</th>", i, j;
  for (j = 0; j < 5; j++) h += "<th>" + giorni[j] + "</th>";
  h += "</tr>";
  for (i = 0; i < commesse.length; i++) {
    h += "<tr><td>" + commesse[i] + "</td>";
    for (j = 0; j < 5; j++) h += "<td><input type='text' size='3' name='o" + i + j + "'></td>";
    h += "</tr>";
  }
  document.getElementById("griglia").innerHTML = h + "</table><input type='submit' value='Salva'></form>";
})();
