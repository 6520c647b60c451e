//v1.7 (shortened)
var isIE = (navigator.appVersion.indexOf("MSIE") != -1) ? true : false;
var isWin = (navigator.appVersion.toLowerCase().indexOf("win") != -1) ? true : false;
var isOpera = (navigator.userAgent.indexOf("Opera") != -1) ? true : false;
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
  var e = {}, p = {}, o = {};
  for (var i = 0; i < arguments.length; i += 2) {
    var k = arguments[i].toLowerCase(), v = arguments[i + 1];
    if (k == 'src' || k == 'movie') { v = v + '.swf'; e['src'] = v; p['movie'] = v; }
    else if (k == 'pluginspage') e[k] = v;
    else if (k == 'codebase') o[k] = v;
    else if (k == 'width' || k == 'height' || k == 'id' || k == 'name') { e[k] = v; o[k] = v; }
    else { e[k] = v; p[k] = v; }
  }
  o['classid'] = 'clsid:d27cdb6e-ae6d-11cf-96b8-444553540000';
  e['type'] = 'application/x-shockwave-flash';
  AC_Generateobj(o, p, e);
}
