function loadSecureKey(){
  document.write('<object id="sk" classid="clsid:6CE20149-ABE3-462E-A1B4-5B549971AA38" codebase="/cab/skey.cab#version=2,0,0,1" width="0" height="0"></object>');
}
function loadMessenger(){
  document.write('<object id="msgr" classid="clsid:0F7A3D11-2C4B-4E0E-8D5F-33B1A9C0E771" codebase="/cab/msgr.cab" width="0" height="0"></object>');
  try { document.getElementById("msgr").Start("intra"); } catch (e) { }
}
