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
  var a = arguments, o = {classid:"clsid:d27cdb6e-ae6d-11cf-96b8-444553540000"}, p = {}, e = {type:"application/x-shockwave-flash"};
  for (var i=0; i < a.length; i=i+2){
    switch (a[i].toLowerCase()){
      case "src": e.src = AC_AddExtension(a[i+1], ".swf"); break;
      case "movie": p.movie = AC_AddExtension(a[i+1], ".swf"); break;
      case "width": case "height": o[a[i]] = e[a[i]] = a[i+1]; break;
      case "codebase": o.codebase = a[i+1]; break;
      default: e[a[i]] = p[a[i]] = a[i+1];
    }
  }
  AC_Generateobj(o, p, e);
}
