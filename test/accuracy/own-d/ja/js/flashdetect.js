function FObj(swf,id,w,h,v){this.s=swf;this.id=id;this.w=w;this.h=h;this.v=v;this.p={};this.vars=[];}
FObj.prototype={
 addParam:function(n,v){this.p[n]=v;}, addVariable:function(n,v){this.vars.push(n+"="+encodeURIComponent(v));},
 installed:function(){
  if(navigator.plugins&&navigator.mimeTypes.length){var x=navigator.plugins["Shockwave Flash"];if(x&&x.description)return parseInt(x.description.replace(/\D+/,""));return 0;}
  try{var a=new ActiveXObject("ShockwaveFlash.ShockwaveFlash");return parseInt(a.GetVariable("$version").split(" ")[1]);}catch(e){return 0;}
 },
 write:function(el){
  if(this.installed()<parseInt(this.v)) return false;
  var h='<object type="application/x-shockwave-flash" data="'+this.s+'" width="'+this.w+'" height="'+this.h+'" id="'+this.id+'"><param name="movie" value="'+this.s+'"><param name="flashvars" value="'+this.vars.join("&")+'">';
  for(var k in this.p)h+='<param name="'+k+'" value="'+this.p[k]+'">';
  document.getElementById(el).innerHTML=h+"</object>";
 }
};
