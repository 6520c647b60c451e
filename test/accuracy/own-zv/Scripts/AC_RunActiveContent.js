//v1.7
// Flash Player Version Detection - Adobe Systems Inc.
var isIE  = (navigator.appVersion.indexOf("MSIE") != -1) ? true : false;
var isWin = (navigator.appVersion.toLowerCase().indexOf("win") != -1) ? true : false;
var isOpera = (navigator.userAgent.indexOf("Opera") != -1) ? true : false;

function AC_AddExtension(src, ext)
{
  if (src.indexOf('?') != -1)
    return src.replace(/\?/, ext+'?');
  else
    return src + ext;
}
function AC_Generateobj(objAttrs, params, embedAttrs)
{
  var str = '';
  var i;
  if (isIE && isWin && !isOpera)
  {
    str += '<object ';
    for (i in objAttrs) str += i + '="' + objAttrs[i] + '" ';
    str += '>';
    for (i in params) str += '<param name="' + i + '" value="' + params[i] + '" /> ';
    str += '</object>';
  }
  else
  {
    str += '<embed ';
    for (i in embedAttrs) str += i + '="' + embedAttrs[i] + '" ';
    str += '> </embed>';
  }
  document.write(str);
}
function AC_FL_RunContent(){
  var ret = AC_GetArgs(arguments, ".swf", "movie", "clsid:d27cdb6e-ae6d-11cf-96b8-444553540000", "application/x-shockwave-flash");
  AC_Generateobj(ret.objAttrs, ret.params, ret.embedAttrs);
}
function AC_GetArgs(args, ext, srcParamName, classid, mimeType){
  var ret = { embedAttrs: {}, params: {}, objAttrs: {} };
  for (var i=0; i < args.length; i=i+2){
    var currArg = args[i].toLowerCase();
    switch (currArg){
      case "classid": break;
      case "pluginspage": ret.embedAttrs[args[i]] = args[i+1]; break;
      case "src":
      case "movie":
        args[i+1] = AC_AddExtension(args[i+1], ext);
        ret.embedAttrs["src"] = args[i+1];
        ret.params[srcParamName] = args[i+1];
        break;
      case "codebase": ret.objAttrs[args[i]] = args[i+1]; break;
      case "width": case "height": case "align": case "name": case "id":
        ret.embedAttrs[args[i]] = ret.objAttrs[args[i]] = args[i+1];
        break;
      default:
        ret.embedAttrs[args[i]] = ret.params[args[i]] = args[i+1];
    }
  }
  ret.objAttrs["classid"] = classid;
  if (mimeType) ret.embedAttrs["type"] = mimeType;
  return ret;
}
