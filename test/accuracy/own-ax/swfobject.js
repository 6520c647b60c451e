/* SWFObject v1.5 (gekuerzt) */
if(typeof deconcept=="undefined"){var deconcept={};}
deconcept.getVersion=function(){
  var v=0,i,x;
  if(navigator.plugins&&navigator.mimeTypes.length){
    x=navigator.plugins["Shockwave Flash"];
    if(x&&x.description){v=parseInt(x.description.replace(/([a-zA-Z]|\s)+/,""),10);}
  }else{
    for(i=12;i>3;i--){try{x=new ActiveXObject("ShockwaveFlash.ShockwaveFlash."+i);v=i;break;}catch(e){}}
  }
  return v;
};
function SWFObject(swf,id,w,h,ver,c){this.s=swf;this.id=id;this.w=w;this.h=h;this.v=parseInt(ver,10);this.c=c;this.vars=[];}
SWFObject.prototype.addVariable=function(n,v){this.vars.push(n+"="+v);};
SWFObject.prototype.write=function(el){
  if(deconcept.getVersion()<this.v){return false;}
  document.getElementById(el).innerHTML='<embed type="application/x-shockwave-flash" src="'+this.s+'" width="'+this.w+'" height="'+this.h+'" id="'+this.id+'" flashvars="'+this.vars.join("&")+'">';
  return true;
};
