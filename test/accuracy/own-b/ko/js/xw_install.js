// XecureWeb 4.1 설치
var XW_CLSID = "7E9FDB80-5316-11D4-B02C-00C04F0CD404";
var XW_CAB = "/xecure/xw_install.cab";
function writeXW(){
  document.write('<OBJECT ID="XecureWeb" CLASSID="CLSID:' + XW_CLSID + '" CODEBASE="' + XW_CAB + '#Version=4,1,0,12" width=0 height=0>');
  document.write('키보드 보안프로그램을 설치하셔야 합니다.</OBJECT>');
}
function encData(s){
  var path = "/nb/transfer_ok.jsp";
  var r = document.XecureWeb.BlockEnc("xgate.nb.co.kr:443", path, s, "POST");
  if(r == ""){ alert(document.XecureWeb.LastErrMsg()); return ""; }
  return r;
}
