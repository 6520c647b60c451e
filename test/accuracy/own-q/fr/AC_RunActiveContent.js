//v1.7
// Flash Player Version Detection
var isIE  = (navigator.appVersion.indexOf("MSIE") != -1) ? true : false;
var isWin = (navigator.appVersion.toLowerCase().indexOf("win") != -1) ? true : false;
var isOpera = (navigator.userAgent.indexOf("Opera") != -1) ? true : false;
function AC_AddExtension(src, ext) { if (src.indexOf('?') != -1) return src.replace(/\?/, ext+'?'); else return src + ext; }
function AC_Generateobj(objAttrs, params, embedAttrs) {
  var str = '';
  if (isIE && isWin && !isOpera) {
    str += '<object ';
    for (var i in objAttrs) str += i + '="' + objAttrs[i] + '" ';
    str += '>';
    for (var i in params) str += '<param name="' + i + '" value="' + params[i] + '" /> ';
    str += '</object>';
  } else {
    str += '<embed ';
    for (var i in embedAttrs) str += i + '="' + embedAttrs[i] + '" ';
    str += '> </embed>';
  }
  document.write(str);
}
function AC_FL_RunContent() {
  var o = {}, p = {}, e = {}, a = arguments;
  for (var i = 0; i < a.length; i += 2) {
    var n = a[i].toLowerCase(), v = a[i + 1];
    if (n == 'movie' || n == 'src') { v = AC_AddExtension(v, '.swf'); e['src'] = p['movie'] = v; }
    else if (n == 'width' || n == 'height' || n == 'id') { e[n] = o[n] = v; }
    else if (n == 'codebase') o[n] = v;
    else e[n] = p[n] = v;
  }
  o['classid'] = 'clsid:d27cdb6e-ae6d-11cf-96b8-444553540000';
  e['type'] = 'application/x-shockwave-flash';
  AC_Generateobj(o, p, e);
}
