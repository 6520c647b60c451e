//v1.7
// Flash Player Version Detection / Active content writer
function AC_AddExtension(src, ext) {
  if (src.indexOf('?') != -1) return src.replace(/\?/, ext + '?');
  return src + ext;
}
function AC_Generateobj(objAttrs, params, embedAttrs) {
  var str = '';
  if (navigator.appVersion.indexOf("MSIE") != -1 && navigator.userAgent.toLowerCase().indexOf("win") != -1) {
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
  var o = {}, p = {}, e = { type: "application/x-shockwave-flash" };
  o["classid"] = "clsid:d27cdb6e-ae6d-11cf-96b8-444553540000";
  for (var i = 0; i < arguments.length; i += 2) {
    var n = arguments[i].toLowerCase(), v = arguments[i + 1];
    switch (n) {
      case "src": e["src"] = AC_AddExtension(v, ".swf"); break;
      case "movie": p["movie"] = AC_AddExtension(v, ".swf"); break;
      case "codebase": o[n] = v; break;
      case "pluginspage": e[n] = v; break;
      case "width": case "height": o[n] = e[n] = v; break;
      default: p[n] = e[n] = v;
    }
  }
  AC_Generateobj(o, p, e);
}
