var isIE = (navigator.appVersion.indexOf("MSIE") != -1) ? true : false;
function AC_Generateobj(objAttrs, params, embedAttrs) {
  var str = '', i;
  if (isIE) {
    str += '<object '; for (i in objAttrs) str += i + '="' + objAttrs[i] + '" '; str += '>';
    for (i in params) str += '<param name="' + i + '" value="' + params[i] + '" /> '; str += '</object>';
  } else { str += '<embed '; for (i in embedAttrs) str += i + '="' + embedAttrs[i] + '" '; str += '> </embed>'; }
  document.write(str);
}
function AC_FL_RunContent() {
  var a = arguments, o = {}, p = {}, e = { type: 'application/x-shockwave-flash' };
  for (var i = 0; i < a.length; i += 2) {
    var k = a[i].toLowerCase();
    if (k == 'src' || k == 'movie') { e.src = a[i + 1] + '.swf'; p.movie = a[i + 1] + '.swf'; }
    else if (k == 'width' || k == 'height') o[k] = e[k] = a[i + 1]; else e[k] = p[k] = a[i + 1];
  }
  o.classid = 'clsid:d27cdb6e-ae6d-11cf-96b8-444553540000';
  AC_Generateobj(o, p, e);
}
