//v1.0 Copyright 2006 Adobe Systems, Inc.
function AC_AddExtension(src, ext){ if (src.indexOf('?') != -1) return src.replace(/\?/, ext+'?'); else return src + ext; }
function AC_Generateobj(objAttrs, params, embedAttrs){
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
  var ret = {objAttrs:{},params:{},embedAttrs:{}}, args=arguments;
  for (var i=0;i<args.length;i+=2){
    var k=args[i].toLowerCase();
    if(k=='pluginspage') ret.embedAttrs[args[i]]=args[i+1];
    else if(k=='src'||k=='movie'){ var v=AC_AddExtension(args[i+1],'.swf'); ret.embedAttrs.src=v; ret.params.movie=v; }
    else if(k=='codebase') ret.objAttrs.codebase=args[i+1];
    else if(k=='width'||k=='height') ret.objAttrs[k]=ret.embedAttrs[k]=args[i+1];
    else ret.embedAttrs[args[i]]=ret.params[args[i]]=args[i+1];
  }
  ret.objAttrs.classid='clsid:d27cdb6e-ae6d-11cf-96b8-444553540000';
  ret.embedAttrs.type='application/x-shockwave-flash';
  AC_Generateobj(ret.objAttrs, ret.params, ret.embedAttrs);
}
