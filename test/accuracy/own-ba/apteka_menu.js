var ns4 = (document.layers) ? true : false;
var ie4 = (document.all && !document.getElementById) ? true : false;
var lista = ["m1", "m2", "m3"], aktywny = "";
function obj(n) {
  if (ns4) return document.layers[n];
  if (ie4) return document.all[n].style;
  return document.getElementById(n).style;
}
function start() { for (var i = 0; i < lista.length; i++) obj(lista[i]).visibility = ns4 ? "hide" : "hidden"; }
function pokaz(n) {
  start();
  obj(n).visibility = ns4 ? "show" : "visible";
  aktywny = n;
}
