function DetectFlashVer(a,b,c){
  if(navigator.plugins && navigator.plugins["Shockwave Flash"]){
    var d=navigator.plugins["Shockwave Flash"].description.split(" ")[2].split(".");
    return parseInt(d[0],10)>=a;
  }
  try{ var x=new ActiveXObject("ShockwaveFlash.ShockwaveFlash."+a); return !!x; }catch(e){ return false; }
}
function AC_FL_RunContent(){
  var o={},i,s="";
  for(i=0;i<arguments.length;i+=2) o[arguments[i]]=arguments[i+1];
  for(i in o) s+=i+'="'+(i=="src"?o[i]+".swf":o[i])+'" ';
  document.write("<embed "+s+"></embed>");
}
