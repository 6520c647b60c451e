function doSangsin() {
  var f = document.gian;
  if (f.title.value == "") { alert("제목을 입력하십시오."); f.title.focus(); return; }
  if (!confirm("상신하시겠습니까?")) return;
  var src = f.title.value + "|" + f.body.value + "|" + f.keep.value;
  var ret = KSign.Sign(src, "GPKI", 1);
  if (ret != 0) { alert("전자서명 오류: " + KSign.GetLastError()); return; }
  f.signedData.value = KSign.SignedData;
  f.signCert.value   = KSign.UserCert;
  f.submit();
}
