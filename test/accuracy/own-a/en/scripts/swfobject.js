/* SWFObject v1.5: Flash Player detection and embed - http://blog.deconcept.com/swfobject/ */
var deconcept=deconcept||{};
deconcept.SWFObject=function(swf,id,w,h,ver,c){
 this.params={};this.variables={};this.attributes={};
 this.attributes.swf=swf;this.attributes.id=id;this.attributes.width=w;this.attributes.height=h;
 this.req=parseInt(ver,10);
 if(c){this.params.bgcolor=c;}
};
deconcept.SWFObject.prototype={
 addParam:function(n,v){this.params[n]=v;},
 addVariable:function(n,v){this.variables[n]=v;},
 installedVersion:function(){
  if(navigator.plugins&&navigator.mimeTypes.length){
   var x=navigator.plugins["Shockwave Flash"];
   if(x&&x.description){return parseInt(x.description.replace(/[^0-9.]/g,""),10);}
   return 0;
  }
  try{var axo=new ActiveXObject("ShockwaveFlash.ShockwaveFlash");
   return parseInt(axo.GetVariable("$version").split(" ")[1],10);}catch(e){return 0;}
 },
 getSWFHTML:function(){
  var fv=[];for(var k in this.variables){fv.push(k+"="+this.variables[k]);}
  if(navigator.plugins&&navigator.mimeTypes&&navigator.mimeTypes.length){
   return '<embed type="application/x-shockwave-flash" src="'+this.attributes.swf+'" width="'+this.attributes.width+'" height="'+this.attributes.height+'" id="'+this.attributes.id+'" flashvars="'+fv.join("&")+'" />';
  }
  return '<object id="'+this.attributes.id+'" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="'+this.attributes.width+'" height="'+this.attributes.height+'"><param name="movie" value="'+this.attributes.swf+'" /><param name="flashvars" value="'+fv.join("&")+'" /></object>';
 },
 write:function(e){
  if(this.installedVersion()>=this.req){
   var n=(typeof e=="string")?document.getElementById(e):e;
   n.innerHTML=this.getSWFHTML();return true;
  }
  return false;
 }
};
var SWFObject=deconcept.SWFObject;
