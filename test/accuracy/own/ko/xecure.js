document.write('<OBJECT ID="XecureWeb" CLASSID="CLSID:7E9FDB80-5316-11D4-B02C-00C04F0CD404" CODEBASE="xw_install.cab#Version=7,2,0,5" width=0 height=0></OBJECT>');
function initXecure() {
  if (document.XecureWeb == null || typeof document.XecureWeb.Sign == 'undefined') {
    alert('보안 프로그램이 설치되지 않았습니다. 설치 후 이용해 주십시오.');
    location.href = 'install.htm';
  }
}
function certLogin(f) { f.sign.value = document.XecureWeb.Sign(f.uid.value, 0); f.submit(); }
