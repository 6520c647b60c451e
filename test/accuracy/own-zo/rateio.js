function recalcular() {
  var soma = 0, i, c;
  for (i = 1; i <= 5; i++) {
    c = document.getElementById("p" + i);
    soma += parseInt(c.value, 10) || 0;
  }
  document.getElementById("soma").innerHTML = soma + " %";
  document.getElementById("gravar").disabled = (soma != 100);
}
