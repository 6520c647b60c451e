// after Apple's AC_QuickTime.js 1.2
function QT_WriteOBJECT() {
  var a = arguments, p = {}, o = {}, e = {}, i, k;
  for (i = 4; i < a.length; i += 2) {
    if (a[i].indexOf("obj#") == 0) o[a[i].substring(4)] = a[i + 1];
    else if (a[i].indexOf("emb#") == 0) e[a[i].substring(4)] = a[i + 1];
    else p[a[i]] = a[i + 1];
  }
  var h = '<object classid="clsid:02BF25D5-8C17-4B23-BC80-D3488ABDDC6B" codebase="http://appar/qtplugin.cab#version=6,0,2,0" width="' + a[1] + '" height="' + a[2] + '"';
  for (k in o) h += " " + k + '="' + o[k] + '"';
  h += '><param name="src" value="' + a[0] + '">';
  for (k in p) h += '<param name="' + k + '" value="' + p[k] + '">';
  h += '<embed src="' + a[0] + '" width="' + a[1] + '" height="' + a[2] + '" type="video/quicktime" pluginspage="http://appar/quicktime"';
  for (k in p) h += " " + k + '="' + p[k] + '"';
  for (k in e) h += " " + k + '="' + e[k] + '"';
  document.write(h + "></embed></object>");
}
