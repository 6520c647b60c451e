//v1.0 Copyright 2006 Adobe Systems, Inc. (shortened)
var isIE = navigator.appVersion.indexOf("MSIE") != -1, isWin = navigator.appVersion.toLowerCase().indexOf("win") != -1, isOpera = navigator.userAgent.indexOf("Opera") != -1;
function AC_AddExtension(src, ext) { return src.indexOf("?") != -1 ? src.replace(/\?/, ext + "?") : src + ext; }
function AC_Generateobj(objAttrs, params, embedAttrs) {
  var str = "", i;
  if (isIE && isWin && !isOpera) {
    str += "<object ";
    for (i in objAttrs) str += i + '="' + objAttrs[i] + '" ';
    str += ">";
    for (i in params) str += '<param name="' + i + '" value="' + params[i] + '" /> ';
    str += "</object>";
  } else {
    str += "<embed ";
    for (i in embedAttrs) str += i + '="' + embedAttrs[i] + '" ';
    str += "> </embed>";
  }
  document.write(str);
}
function AC_FL_RunContent() {
  var o = { classid: "clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" }, p = {}, e = { type: "application/x-shockwave-flash" }, a = arguments;
  for (var i = 0; i < a.length; i += 2) switch (a[i]) {
    case "src": e.src = AC_AddExtension(a[i + 1], ".swf"); break;
    case "movie": p.movie = AC_AddExtension(a[i + 1], ".swf"); break;
    case "codebase": o.codebase = a[i + 1]; break;
    case "width": case "height": o[a[i]] = e[a[i]] = a[i + 1]; break;
    default: p[a[i]] = e[a[i]] = a[i + 1];
  }
  AC_Generateobj(o, p, e);
}
