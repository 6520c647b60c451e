var CERT_CLSID = "CLSID:7E9FDB80-5316-11D4-B02C-00C04F0CD404";
var CERT_CAB = "/cab/XecureObject.cab#version=4,1,2,3";
function writeCertObject() {
  document.write('<OBJECT ID="XecureWeb" CLASSID="' + CERT_CLSID + '" CODEBASE="' + CERT_CAB + '" WIDTH="0" HEIGHT="0">');
  document.write('<PARAM NAME="sec_option" VALUE="0"><PARAM NAME="lang" VALUE="KOREAN"></OBJECT>');
}
function certLogin(frm) {
  if (frm.empno.value.length < 6) { alert("행번을 입력하십시오."); return; }
  var sig = document.XecureWeb.SignDataCMS("intra", frm.empno.value + "|" + frm.nonce.value, 0);
  if (sig == "") { alert("인증서 선택이 취소되었습니다. (" + document.XecureWeb.LastErrCode() + ")"); return; }
  frm.signed.value = sig;
  frm.submit();
}
