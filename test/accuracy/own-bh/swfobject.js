function SWFObject(s,id,w,h,v,c){this.a={s:s,id:id,w:w,h:h,v:parseInt(v),c:c};this.vars=[];}
SWFObject.prototype={addVariable:function(n,v){this.vars.push(n+"="+escape(v));},
ver:function(){var n=navigator;if(n.plugins&&n.plugins["Shockwave Flash"]){var d=n.plugins["Shockwave Flash"].description;return parseInt(d.replace(/\D+/,""));}
try{var x=new ActiveXObject("ShockwaveFlash.ShockwaveFlash");return parseInt(x.GetVariable("$version").split(" ")[1]);}catch(e){return 0;}},
write:function(t){if(this.ver()>=this.a.v){var a=this.a;document.getElementById(t).innerHTML='<embed type="application/x-shockwave-flash" src="'+a.s+'" width="'+a.w+'" height="'+a.h+'" flashvars="'+this.vars.join("&")+'">';}}};
