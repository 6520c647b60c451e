// 행정전자서명(GPKI) 공통 스크립트
var SG_CLSID = "CLSID:6CE20149-ABE3-462E-A1B4-5B549971AA38";
var SG_CAB = "/cab/SGSign.cab#version=5,3,0,2";
function SG_Object() {
  document.write('<OBJECT ID="SGCom" CLASSID="' + SG_CLSID + '" CODEBASE="' + SG_CAB + '" WIDTH="0" HEIGHT="0"></OBJECT>');
}
function SG_Check() {
  if (SGCom.object == null) {
    alert("보안 프로그램이 설치되어 있지 않습니다. 설치 페이지로 이동합니다.");
    location.href = "sg_install.html";
  }
}
function SG_Sign(f, mode) {
  if (mode) f.plain.value = f.plain.value.replace("승인", mode);
  if (SGCom.SelectCert("GPKI", "DN") != 0) { alert(SGCom.GetErrMsg()); return; }
  f.signed.value = SGCom.SignData(f.plain.value, 0);
  if (f.signed.value != "") f.submit();
}
