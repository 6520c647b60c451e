// comun.js - Portal del empleado v2.1
var nav = navigator.appName;
var ver = parseInt(navigator.appVersion);
var raiz = "/portal/";

function comprobarEntorno() {
  if (nav.indexOf("Microsoft") == -1 || ver < 4) {
    top.location.replace(raiz + "requisitos.asp");
    return false;
  }
  return true;
}
comprobarEntorno();

function abrir(url, w, h) {
  window.open(url, "", "width=" + w + ",height=" + h + ",scrollbars=yes");
}
