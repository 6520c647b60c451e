// detection navigateur v1.2
function navOk() { return (typeof window.ActiveXObject != "undefined") && !!document.all; }
function demarre() {
  if (navOk()) { window.location.replace("gestime_menu.asp"); return; }
  document.body.innerHTML = "<h3>Navigateur incompatible</h3><p>GESTIME requiert Internet Explorer 6 SP1 ou sup\u00e9rieur. Votre navigateur ne permet pas d'utiliser l'application. Contactez l'assistance au 3500.</p>";
}
