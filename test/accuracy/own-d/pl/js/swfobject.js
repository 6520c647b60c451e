/* SWFObject v2 (skrót) */
var swfobject=function(){
 function ver(){var p=navigator.plugins&&navigator.plugins["Shockwave Flash"];if(p&&p.description){return parseInt(p.description.replace(/^.*\s(\d+)\..*$/,"$1"),10);}
  if(typeof window.ActiveXObject!="undefined"){try{var a=new ActiveXObject("ShockwaveFlash.ShockwaveFlash");return parseInt(a.GetVariable("$version").split(" ")[1].split(",")[0],10);}catch(e){}}return 0;}
 return {embedSWF:function(s,id,w,h,v,x,fv,par,att){
  if(ver()<parseInt(v,10))return;
  var go=function(){var q=[];for(var k in fv)q.push(k+"="+fv[k]);var o='<object type="application/x-shockwave-flash" data="'+s+'" width="'+w+'" height="'+h+'"><param name="movie" value="'+s+'"/><param name="flashvars" value="'+q.join("&")+'"/></object>';document.getElementById(id).innerHTML=o;};
  if(window.addEventListener)window.addEventListener("load",go,false);else window.attachEvent("onload",go);
 }};
}();
