if(typeof deconcept=="undefined")var deconcept={};
deconcept.SWFObject=function(swf,id,w,h,ver,c){this.p={};this.v=[];this.a={swf:swf,id:id,w:w,h:h};this.ver=ver;};
deconcept.SWFObject.prototype={
addParam:function(n,v){this.p[n]=v;},
addVariable:function(n,v){this.v.push(n+"="+v);},
installed:function(){
 var pl=navigator.plugins&&navigator.plugins["Shockwave Flash"];
 if(pl&&pl.description)return parseInt(pl.description.replace(/[^0-9]*([0-9]+).*/,"$1"));
 if(window.ActiveXObject){try{return parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version").split(" ")[1]);}catch(e){}}
 return 0;},
write:function(el){
 if(this.installed()<this.ver)return false;
 var h='<embed type="application/x-shockwave-flash" src="'+this.a.swf+'" width="'+this.a.w+'" height="'+this.a.h+'" name="'+this.a.id+'" flashvars="'+this.v.join("&")+'"';
 for(var k in this.p)h+=" "+k+'="'+this.p[k]+'"';
 document.getElementById(el).innerHTML=h+"/>";return true;}
};
var SWFObject=deconcept.SWFObject;
