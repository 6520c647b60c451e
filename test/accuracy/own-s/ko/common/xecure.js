// 전자서명 모듈
var XW_CLSID = "7E9FDB80-5316-11D4-B02C-00C04F0CD404";
function XW_Write() {
  document.write("<OBJECT ID='XecureWeb' CLASSID='CLSID:" + XW_CLSID + "' CODEBASE='/cab/xw_install.cab#Version=5,4,3,0' width=0 height=0>보안 프로그램이 설치되지 않았습니다.</OBJECT>");
}
function XW_Sign(msg) {
  if (document.XecureWeb == null || document.XecureWeb.object == null) {
    alert("보안 프로그램(XecureWeb)이 설치되지 않았습니다. 설치 페이지로 이동합니다.");
    location.href = "xw_install.jsp";
    return "";
  }
  return document.XecureWeb.Sign("", "", msg);
}
