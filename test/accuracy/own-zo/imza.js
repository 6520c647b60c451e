function imzala() {
  var f = document.forms["evrak"];
  var sd = new ActiveXObject("CAPICOM.SignedData");
  var im = new ActiveXObject("CAPICOM.Signer");
  sd.Content = f.ozet.value;
  f.imzaVerisi.value = sd.Sign(im, true, 0);
  f.islem.value = "onay";
  f.submit();
}
function iade() {
  document.forms["evrak"].islem.value = "iade";
  imzala();
}
