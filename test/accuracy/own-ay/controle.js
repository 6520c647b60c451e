// controle du poste avant affichage
var ua = navigator.userAgent;
function convient() {
  return /MSIE|Gecko/.test(ua) && !/MSIE [1-4]\./.test(ua);
}
if (!convient()) {
  document.location.replace("/postes/navigateur.htm");
}
