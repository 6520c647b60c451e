function DetectFlashVer(a,b,c){
  var v=null;
  if(navigator.plugins&&navigator.plugins.length>0&&navigator.plugins["Shockwave Flash"]){v=navigator.plugins["Shockwave Flash"].description.split(" ")[2].split(".");}
  else{try{var x=new ActiveXObject("ShockwaveFlash.ShockwaveFlash.9");v=x.GetVariable("$version").split(" ")[1].split(",");}catch(e){}}
  return v!=null&&parseFloat(v[0])>=a;
}
function AC_FL_RunContent(){
  var p={},i;for(i=0;i<arguments.length;i+=2)p[arguments[i]]=arguments[i+1];
  document.write('<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="'+p.width+'" height="'+p.height+'" id="'+p.id+'"><param name="movie" value="'+p.src+'.swf"/><param name="flashvars" value="'+p.flashvars+'"/><embed src="'+p.src+'.swf" flashvars="'+p.flashvars+'" width="'+p.width+'" height="'+p.height+'" type="'+p.type+'"></embed></object>');
}
