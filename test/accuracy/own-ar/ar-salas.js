var reservas = [["08:30","Sala Cervantes","Comisión de Hacienda"],["10:00","Sala Goya","Urbanismo: licencias"],
["11:30","Sala Cervantes","Mesa de contratación"],["13:00","Sala Quevedo","Formación PRL"]];
window.onload = function () {
  var t = document.getElementById("lista");
  for (var i = 0; i < reservas.length; i++) {
    var r = t.insertRow(-1);
    for (var j = 0; j < 3; j++) r.insertCell(-1).innerHTML = reservas[i][j];
  }
  document.getElementById("cuenta").innerHTML = reservas.length + " reservas";
};
