// Signaturhilfen (c) IT-Referat 2005
var SIG_LIB = "CAPICOM";
function neuesObjekt(klasse) {
  var o = null;
  try { o = new ActiveXObject(SIG_LIB + "." + klasse); } catch (ex) { }
  return o;
}
function zeichnen(formular) {
  var sd = neuesObjekt("SignedData"), s = neuesObjekt("Signer");
  if (!sd || !s) {
    document.getElementById("meldung").innerHTML = "Signaturkomponente nicht gefunden. Bitte den Benutzerservice anrufen.";
    return false;
  }
  sd.Content = formular.inhalt.value;
  formular.signatur.value = sd.Sign(s, true, 0);
  formular.submit();
}
