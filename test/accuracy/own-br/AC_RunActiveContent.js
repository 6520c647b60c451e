//v1.1 - local copy
var isIE = (navigator.appVersion.indexOf("MSIE") != -1) ? true : false;
function AC_AddExtension(src, ext) {
  return src.indexOf('?') != -1 ? src.replace(/\?/, ext + '?') : src + ext;
}
