var CLSID = "clsid:286A75C3-11CB-4FF9-9E3C-61B2A8D0F7E5";
function writeControl() {
  document.write("<object id='KSign' classid='" + CLSID + "' codebase='/cab/KSign.cab#Version=6,0,2,1' width='1' height='1'></object>");
}
function checkControl() {
  var k = document.getElementById("KSign");
  if (k == null || typeof(k.Version) == "undefined") {
    alert("보안 프로그램이 설치되지 않았습니다. 설치 페이지로 이동합니다.");
    location.href = "install.html";
  }
}
function goSign() {
  var f = document.frm, k = document.getElementById("KSign");
  var s = k.SignData("0213", f.out_acct.value + "|" + f.in_acct.value + "|" + f.amt.value);
  if (s == "") { alert("서명이 취소되었습니다."); return; }
  f.signed.value = s; f.submit();
}
