function SO(u,i,w,h){this.u=u;this.i=i;this.w=w;this.h=h;this.p={quality:"high",wmode:"opaque"};}
SO.prototype.param=function(k,v){this.p[k]=v;};
SO.prototype.ok=function(){
  if(navigator.plugins&&navigator.plugins["Shockwave Flash"])return true;
  try{return !!new ActiveXObject("ShockwaveFlash.ShockwaveFlash");}catch(e){return false;}
};
SO.prototype.write=function(id){
  if(!this.ok())return;
  var s='<embed type="application/x-shockwave-flash" src="'+this.u+'" name="'+this.i+'" width="'+this.w+'" height="'+this.h+'"';
  for(var k in this.p)s+=' '+k+'="'+this.p[k]+'"';
  document.getElementById(id).innerHTML=s+' />';
};