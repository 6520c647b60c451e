/* signatur.js - qualifizierte Signatur mit Dienstkarte */
var STORE_LOCATION = 2, STORE_NAME = "My", OPEN_READ_ONLY = 0, FIND_EXTENDED = 6;
function meldung(t) { document.getElementById("status").innerHTML = t; }
function capicom(k) { return new ActiveXObject("CAPICOM." + k); }
function waehleZertifikat() {
  var st = capicom("Store");
  st.Open(STORE_LOCATION, STORE_NAME, OPEN_READ_ONLY);
  var liste = st.Certificates.Find(FIND_EXTENDED, 0);
  if (liste.Count == 0) throw new Error("keine Dienstkarte gefunden");
  if (liste.Count > 1) liste = liste.Select("Zertifikat", "Bitte Signaturzertifikat w\u00e4hlen", false);
  return liste.Item(1);
}
function signieren(f) {
  try {
    var signer = capicom("Signer");
    signer.Certificate = waehleZertifikat();
    var daten = capicom("SignedData");
    daten.Content = f.text.value;
    f.pkcs7.value = daten.Sign(signer, false, 0);
  } catch (e) {
    meldung("Signatur nicht m\u00f6glich: " + (e.message || e.description));
    return;
  }
  f.submit();
}
