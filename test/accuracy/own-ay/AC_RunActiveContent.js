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
  var o = {classid:"clsid:d27cdb6e-ae6d-11cf-96b8-444553540000"}, p = {}, e = {type:"application/x-shockwave-flash"};
  for (var i=0; i < arguments.length; i=i+2){
    var n = arguments[i].toLowerCase(), v = arguments[i+1];
    switch (n){
      case "src": e["src"] = AC_AddExtension(v, ".swf"); break;
      case "movie": p["movie"] = AC_AddExtension(v, ".swf"); break;
      case "codebase": o[n] = v; break;
      case "pluginspage": e[n] = v; break;
      case "id": case "width": case "height": case "name": o[n] = e[n] = v; break;
      default: e[n] = p[n] = v;
    }
  }
  AC_Generateobj(o, p, e);
}
