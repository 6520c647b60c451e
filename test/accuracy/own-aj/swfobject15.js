var SWFObject=function(swf,id,w,h,ver,c){ this.a={swf:swf,id:id,w:w,h:h,c:c}; this.v=[]; this.p={}; };
SWFObject.prototype={
  addVariable:function(n,v){ this.v.push(n+"="+v); },
  addParam:function(n,v){ this.p[n]=v; },
  installed:function(){ var p=navigator.plugins&&navigator.plugins["Shockwave Flash"]; if(p) return true; try{ return !!new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); }catch(e){ return false; } },
  write:function(id){
    if(!this.installed()) return false;
    var h='<embed type="application/x-shockwave-flash" src="'+this.a.swf+'" width="'+this.a.w+'" height="'+this.a.h+'" id="'+this.a.id+'" flashvars="'+this.v.join("&")+'"';
    for(var k in this.p) h+=' '+k+'="'+this.p[k]+'"';
    document.getElementById(id).innerHTML=h+' />';
    return true;
  }
};
