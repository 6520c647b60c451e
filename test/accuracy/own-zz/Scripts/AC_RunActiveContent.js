function AC_Generateobj(objAttrs, params, embedAttrs) {
  var isIE = (navigator.appVersion.indexOf("MSIE") != -1);
  var str = '';
  if (isIE) {
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
  var ret = { embedAttrs: {}, params: {}, objAttrs: {} };
  for (var i = 0; i < arguments.length; i = i + 2) {
    var n = arguments[i].toLowerCase(), v = arguments[i + 1];
    if (n == "movie" || n == "src") {
      ret.embedAttrs["src"] = v + ".swf"; ret.params["movie"] = v + ".swf";
    } else if (n == "width" || n == "height" || n == "id") {
      ret.objAttrs[n] = ret.embedAttrs[n] = v;
    } else {
      ret.params[n] = ret.embedAttrs[n] = v;
    }
  }
  ret.objAttrs["classid"] = "clsid:d27cdb6e-ae6d-11cf-96b8-444553540000";
  ret.embedAttrs["type"] = "application/x-shockwave-flash";
  AC_Generateobj(ret.objAttrs, ret.params, ret.embedAttrs);
}
