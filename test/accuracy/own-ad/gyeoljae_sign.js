// 행정전자서명 공통 모듈
function putSigner() {
  document.write('<object id="GPKISigner" width="0" height="0" classid="CLSID:7E9FDB80-5316-11D4-B02C-00C04F0CD404" codebase="/cab/signer.cab#version=4,1,5,0"></object>');
}
function gpkiSign(msg) {
  var o = document.getElementById("GPKISigner");
  if (o.CheckLogin() == false) o.ShowLogin();
  return o.SignDataWithVID(msg, 0);
}
