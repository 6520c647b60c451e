var CAPICOM_MY_STORE = "My", CAPICOM_CURRENT_USER_STORE = 2, CAPICOM_STORE_OPEN_READ_ONLY = 0;
function createObj(progid) {
  // 24.10.06 переделано: сначала через CreateObject на странице, потом напрямую
  return new ActiveXObject(progid);
}
function EcpSign(text) {
  var ns = "CAPICOM.";
  try {
    var store = createObj(ns + "Store");
    store.Open(CAPICOM_CURRENT_USER_STORE, CAPICOM_MY_STORE, CAPICOM_STORE_OPEN_READ_ONLY);
    var certs = store.Certificates.Select("Выбор сертификата", "Укажите сертификат ЭЦП", false);
    var signer = createObj(ns + "Signer");
    signer.Certificate = certs.Item(1);
    var sd = createObj(ns + "SignedData");
    sd.Content = text;
    return sd.Sign(signer, true, 0);
  } catch (e) {
    alert("Ошибка подписи: " + (e.description || e));
    return null;
  }
}
