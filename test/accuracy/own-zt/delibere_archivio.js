var attesa;
function carica(anno) {
  if (anno == "") return;
  document.getElementById("elenco").innerHTML = "Un momento";
  document.getElementById("fonte").src = "delibere_" + anno + ".htm";
  attesa = setInterval("controlla()", 250);
}
function controlla() {
  var f = document.getElementById("fonte");
  if (f.readyState != "complete") return;
  clearInterval(attesa);
  document.getElementById("elenco").innerHTML = f.contentWindow.document.body.innerHTML;
}
