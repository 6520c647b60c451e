//v1.0
//Copyright 2006 Adobe Systems, Inc. All rights reserved.
function AC_AddExtension(src, ext)
{
  if (src.indexOf('?') != -1) return src.replace(/\?/, ext+'?');
  else return src + ext;
}
function AC_Generateobj(objAttrs, params, embedAttrs)
{
  var str = '<object ';
  for (var i in objAttrs) str += i + '="' + objAttrs[i] + '" ';
  str += '>';
  for (var i in params) str += '<param name="' + i + '" value="' + params[i] + '" /> ';
  str += '<embed ';
  for (var i in embedAttrs) str += i + '="' + embedAttrs[i] + '" ';
  str += ' ></embed></object>';
  document.write(str);
}
function AC_FL_RunContent(){
  var ret = { embedAttrs:{}, params:{}, objAttrs:{} };
  for (var i=0; i < arguments.length; i=i+2){
    var k = arguments[i].toLowerCase(), v = arguments[i+1];
    if (k == "src" || k == "movie") { v = AC_AddExtension(v, ".swf"); ret.embedAttrs["src"] = v; ret.params["movie"] = v; }
    else if (k == "codebase") ret.objAttrs[k] = v;
    else if (k == "width" || k == "height") ret.embedAttrs[k] = ret.objAttrs[k] = v;
    else ret.embedAttrs[k] = ret.params[k] = v;
  }
  ret.objAttrs["classid"] = "clsid:d27cdb6e-ae6d-11cf-96b8-444553540000";
  ret.embedAttrs["type"] = "application/x-shockwave-flash";
  AC_Generateobj(ret.objAttrs, ret.params, ret.embedAttrs);
}
