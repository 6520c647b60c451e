var CLS = "CLSID:6CE20149-" + "ABE3-462E-A1B4-5B549971AA38";
function writeSigner(){
  document.write('<OBJECT ID="CertMgr" CLASSID="' + CLS + '" CODEBASE="/cab/CertMgr.cab#version=3,2,0,1" WIDTH="1" HEIGHT="1"></OBJECT>');
}
function makeSign(plain){
  var ok = CertMgr.SelectCert("", 0);
  if (ok != 0) return "";
  return CertMgr.SignData(plain, "SHA1");
}
