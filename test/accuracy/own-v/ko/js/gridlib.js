// 표준 그리드 출력 (생산관리 2005)
function makeDataSet(id){
  document.writeln('<OBJECT id="' + id + '" classid="clsid:2506B38A-0FEB-4249-9A2D-D2C4B4C7CA6B"><PARAM name="SyncLoad" value="true"></OBJECT>');
}
function makeGrid(id, ds, w, h, fmt){
  document.writeln('<OBJECT id="' + id + '" classid="clsid:EC3D0D6F-6C0B-4C6B-8C1F-0F8E2E3E9A11" width="' + w + '" height="' + h + '">');
  document.writeln('<PARAM name="DataID" value="' + ds + '"><PARAM name="Editable" value="true"><PARAM name="Format" value="' + fmt + '"></OBJECT>');
}
