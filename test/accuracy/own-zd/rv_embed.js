function writeRv(id, w, h) {
  var s = '<OBJECT ID="' + id + '" WIDTH="' + w + '" HEIGHT="' + h + '"';
  s += ' CLASSID="clsid:8068959B-E424-45AD-B62B-A3FA45B1FBAF"';
  s += ' CODEBASE="/rdviewer/rdviewer40.cab#version=4,0,0,162">';
  s += '<PARAM NAME="AutoAdjust" VALUE="1">';
  s += '</OBJECT>';
  document.write(s);
}
