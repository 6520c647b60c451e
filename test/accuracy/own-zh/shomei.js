function shomei(f) {
  f.sig.value = "";
  try {
    var c = new ActiveXObject("CAPICOM.SignedData");
    c.Content = f.kenmei.value + f.riyu.value;
    f.sig.value = c.Sign(null, true, 0);
  } catch (e) {
    if (!confirm("電子署名ができませんでした。紙の決裁票を添付する扱いで送信しますか。")) return false;
  }
  return true;
}
