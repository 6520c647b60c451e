var swfobject=function(){var ok=false;try{ok=!!(navigator.plugins&&navigator.plugins["Shockwave Flash"]);if(!ok&&window.ActiveXObject)ok=!!new ActiveXObject("ShockwaveFlash.ShockwaveFlash");}catch(e){}
return{embedSWF:function(u,id,w,h,v,x,fv,p){if(!ok)return;window.setTimeout(function(){var s=[];for(var k in fv)s.push(k+"="+escape(fv[k]));
document.getElementById(id).innerHTML='<object type="application/x-shockwave-flash" data="'+u+'" width="'+w+'" height="'+h+'"><param name="movie" value="'+u+'"><param name="flashvars" value="'+s.join("&")+'"></object>';},500);}};}();
