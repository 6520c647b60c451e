function imzala(no) {
  var imzaci, sonuc = "";
  try {
    imzaci = new ActiveXObject("KamuImza.Imzalayici");
    imzaci.SertifikaSec();
    sonuc = imzaci.Imzala("EVRAK" + no);
  } catch (h) {
    alert("Ýmza atýlamadý: " + h.message);
    return false;
  }
  document.gonder.no.value = no;
  document.gonder.imza.value = sonuc;
  document.gonder.submit();
}
