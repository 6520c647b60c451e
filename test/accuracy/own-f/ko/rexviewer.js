function fn_rexWrite(id, w, h) {
  var s = "";
  s += "<OBJECT id='" + id + "' width='" + w + "' height='" + h + "' ";
  s += "classid='CLSID:7C3BCF6A-0E2C-4F34-9A0B-5D1F8F3D7C11' ";
  s += "codebase='rexctl30.cab#version=3,0,0,112'></OBJECT>";
  document.write(s);
}
