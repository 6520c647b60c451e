// commun.js - service informatique
function verifNavigateur() {
  if (!document.all || navigator.userAgent.indexOf("MSIE") < 0) {
    window.location.href = "/erreur/navigateur.htm";
    return false;
  }
  return true;
}
function majuscules(s) { return s.toUpperCase(); }
function focusPremier() {
  var f = document.forms[0];
  for (var i = 0; i < f.elements.length; i++) {
    if (f.elements[i].type == "text") { f.elements[i].focus(); break; }
  }
}
