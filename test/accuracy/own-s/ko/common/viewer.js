// 리포트 뷰어 공통
var RV_SERVER = "http://report01:8090/RDServer/rdagent.jsp";
function rv_write(w, h) {
  var s = '<object id="Rdviewer" name="Rdviewer" width="' + w + '" height="' + h + '"';
  s += ' classid="clsid:' + "8068959B-E424-45AD-B62B-A3FA45B1FBAF" + '" codebase="/cab/rdviewer40.cab#version=4,0,0,98"></object>';
  document.write(s);
}
function rv_open(mrd, param) {
  Rdviewer.AutoAdjust = false;
  Rdviewer.ZoomRatio = 100;
  Rdviewer.SetBackgroundColor(255, 255, 255);
  Rdviewer.FileOpen("http://report01/mrd/" + mrd, "/rfn [" + RV_SERVER + "] " + param);
}
function rv_print() { Rdviewer.PrintDialog(); }
function rv_excel() { Rdviewer.SaveAsDialog(); }
