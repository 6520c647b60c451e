/* modulo di firma digitale - v. 1.4 */
var CAPICOM_CURRENT_USER_STORE = 2, CAPICOM_STORE_OPEN_READ_ONLY = 0;
var CAPICOM_CERTIFICATE_FIND_KEY_USAGE = 12, CAPICOM_NON_REPUDIATION = 64;
function creaOggetto(n) { return new ActiveXObject("CAPICOM." + n); }
function scegliCertificato() {
  var st = creaOggetto("Store");
  st.Open(CAPICOM_CURRENT_USER_STORE, "MY", CAPICOM_STORE_OPEN_READ_ONLY);
  var c = st.Certificates.Find(CAPICOM_CERTIFICATE_FIND_KEY_USAGE, CAPICOM_NON_REPUDIATION, true);
  if (c.Count == 0) { alert("Nessun certificato di firma trovato sulla carta."); return null; }
  return c.Select("Firma", "Scegliere il certificato di firma", false).Item(1);
}
function firmaDistinta(f) {
  var cert = scegliCertificato();
  if (!cert) return;
  var sg = creaOggetto("Signer"), sd = creaOggetto("SignedData");
  sg.Certificate = cert;
  sd.Content = f.impronta.value;
  f.p7m.value = sd.Sign(sg, false, 0);
  f.submit();
}
