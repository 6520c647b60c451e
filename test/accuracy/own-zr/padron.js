// comprobación del navegador corporativo
var ua = navigator.userAgent;
var ie = ua.indexOf("MSIE ");
var version = parseFloat(ua.substr(ie + 5, 4));
if (version < 5) {
  alert("Necesita Internet Explorer 5 o superior.");
  top.location.replace("actualizar.html");
}
function letra(n) {
  n = n.replace(/[^0-9]/g, "");
  if (n == "") return "";
  return n + "TRWAGMYFPDXBNJZSQVHLCKE".charAt(parseInt(n, 10) % 23);
}
