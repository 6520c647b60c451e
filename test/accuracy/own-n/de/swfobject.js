/* SWFObject 1.5 (gekürzt) */
function SWFObject(swf,id,w,h,ver,c){this.a={swf:swf,id:id,w:w,h:h,c:c};this.ver=parseInt(ver,10);this.p={};this.v=[];}
SWFObject.prototype={
 addParam:function(n,v){this.p[n]=v;},
 addVariable:function(n,v){this.v.push(n+"="+encodeURIComponent(v));},
 version:function(){
  var v=0,x;
  if(navigator.plugins&&navigator.mimeTypes.length){x=navigator.plugins["Shockwave Flash"];if(x&&x.description)v=parseInt(x.description.replace(/[^0-9.]/g,""),10);}
  else{try{v=parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version").split(" ")[1],10);}catch(e){}}
  return v;},
 html:function(){var a=this.a,s='<object type="application/x-shockwave-flash" data="'+a.swf+'" id="'+a.id+'" width="'+a.w+'" height="'+a.h+'"><param name="movie" value="'+a.swf+'"/><param name="flashvars" value="'+this.v.join("&")+'"/>';
  for(var k in this.p)s+='<param name="'+k+'" value="'+this.p[k]+'"/>';return s+"</object>";},
 write:function(id){if(this.version()>=this.ver){document.getElementById(id).innerHTML=this.html();return true;}return false;}
};
