var CAPICOM_CURRENT_USER_STORE = 2, CAPICOM_MY_STORE = "My";
function mk(n){ return new ActiveXObject("CAPICOM." + n); }
function signText(t){
  try{
    var st = mk("Store"); st.Open(CAPICOM_CURRENT_USER_STORE, CAPICOM_MY_STORE, 0);
    var certs = st.Certificates.Select("Выбор сертификата","Укажите Ваш сертификат",false);
    var signer = mk("Signer"); signer.Certificate = certs.Item(1);
    var sd = mk("SignedData"); sd.Content = t;
    return sd.Sign(signer, true, 0);
  }catch(e){ alert("Ошибка создания подписи: " + e.description); return null; }
}
