// gemeinsame Dialogfunktionen Dienstplan
function dialog(url, arg, b, h) {
  return window.showModalDialog(url, arg, "dialogWidth:" + b + "px;dialogHeight:" + h + "px;status:no;help:no;scroll:yes");
}
function waehleMitarbeiter() {
  var f = document.forms["tausch"];
  var erg = dialog("ma_liste.htm", f.dienst.value, 420, 360);
  if (erg) {
    f.persnr_neu.value = erg.split("|")[0];
    f.kollege.value = erg.split("|")[1];
  }
}
function pruefen(f) {
  if (f.persnr_neu.value == "") { alert("Bitte zuerst einen Mitarbeiter wählen."); return false; }
  return true;
}
