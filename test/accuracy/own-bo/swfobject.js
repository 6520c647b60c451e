/* SWFObject v1.5 (cut down) */
if(typeof deconcept=="undefined"){var deconcept={};}
deconcept.SWFObject=function(swf,id,w,h,ver,c){
 this.swf=swf;this.id=id;this.w=w;this.h=h;this.ver=parseInt(ver,10);this.params={};this.vars=[];
};
deconcept.SWFObject.prototype={
 addParam:function(n,v){this.params[n]=v;},
 addVariable:function(n,v){this.vars.push(n+"="+v);},
 hasVersion:function(){
  if(navigator.plugins&&navigator.mimeTypes.length){
   var x=navigator.plugins["Shockwave Flash"];
   if(x&&x.description){return parseInt(x.description.replace(/([a-z]|[A-Z]|\s)+/,""),10)>=this.ver;}
   return false;
  }
  try{var a=new ActiveXObject("ShockwaveFlash.ShockwaveFlash."+this.ver);return true;}catch(e){return false;}
 },
 write:function(id){
  if(!this.hasVersion()){return false;}
  var h='<embed type="application/x-shockwave-flash" src="'+this.swf+'" width="'+this.w+'" height="'+this.h+'" id="'+this.id+'" flashvars="'+this.vars.join("&")+'" />';
  document.getElementById(id).innerHTML=h;return true;
 }
};
var SWFObject=deconcept.SWFObject;
