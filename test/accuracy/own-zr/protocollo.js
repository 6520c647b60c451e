/* libreria comune - verifica della postazione */
var agente = navigator.userAgent;
var pos = agente.indexOf("MSIE");
var versione = parseFloat(agente.substring(pos + 5));

if (!(versione >= 5.5)) {
  window.location.href = "/comune/aggiornamento.do?v=" + escape(versione);
}

function maiuscole(campo) {
  campo.value = campo.value.toUpperCase();
}
