//v1.0 based on Adobe Macromedia AC_RunActiveContent
function AC_AddExtension(src, ext) {
  if (src.indexOf('?') != -1) return src.replace(/\?/, ext + '?'); else return src + ext;
}
function AC_Generateobj(objAttrs, params, embedAttrs) {
  var isIE = navigator.appVersion.indexOf("MSIE") != -1, str = '', i;
  if (isIE) {
    str += '<object ';
    for (i in objAttrs) str += i + '="' + objAttrs[i] + '" ';
    str += '>';
    for (i in params) str += '<param name="' + i + '" value="' + params[i] + '" /> ';
    str += '</object>';
  } else {
    str += '<embed ';
    for (i in embedAttrs) str += i + '="' + embedAttrs[i] + '" ';
    str += '> </embed>';
  }
  document.write(str);
}
function AC_FL_RunContent() {
  var a = arguments, o = {}, p = {}, e = {}, i;
  for (i = 0; i < a.length; i += 2) {
    var k = a[i].toLowerCase(), v = a[i + 1];
    if (k == 'src') { e.src = AC_AddExtension(v, '.swf'); }
    else if (k == 'movie') { p.movie = AC_AddExtension(v, '.swf'); }
    else if (k == 'codebase') o.codebase = v;
    else if (k == 'pluginspage') e.pluginspage = v;
    else if (k == 'width' || k == 'height' || k == 'id' || k == 'name') { o[k] = v; e[k] = v; }
    else { p[k] = v; e[k] = v; }
  }
  o.classid = "clsid:d27cdb6e-ae6d-11cf-96b8-444553540000";
  e.type = "application/x-shockwave-flash";
  AC_Generateobj(o, p, e);
}
