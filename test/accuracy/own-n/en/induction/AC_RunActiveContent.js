//v1.0
function AC_AddExtension(src, ext){ return src.indexOf('?') != -1 ? src.replace(/\?/, ext+'?') : src + ext; }
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
  var o={classid:"clsid:d27cdb6e-ae6d-11cf-96b8-444553540000"},p={},e={type:"application/x-shockwave-flash"};
  for (var i=0;i<arguments.length;i+=2){
    var k=arguments[i].toLowerCase(), v=arguments[i+1];
    if(k=="movie"){p.movie=AC_AddExtension(v,".swf");}
    else if(k=="src"){e.src=AC_AddExtension(v,".swf");}
    else if(k=="codebase"){o.codebase=v;}
    else if(k=="width"||k=="height"||k=="id"||k=="name"){o[k]=e[k]=v;}
    else {p[k]=e[k]=v;}
  }
  AC_Generateobj(o,p,e);
}
