function campo(nome) {
  return document.viagem.elements.item(nome);
}
function calcular() {
  if (campo("servidor").value == "") { alert("Informe o servidor."); return; }
  var v = parseFloat(campo("dias").value.replace(",", ".")) * parseFloat(campo("destino").value);
  if (!(v > 0)) {
    alert("Informe o número de diárias.");
    return;
  }
  campo("valor").value = v.toFixed(2);
  document.viagem.submit();
}
