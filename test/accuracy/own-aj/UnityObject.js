var unityObject=(function(){
  var id;
  function has(){ for(var i=0;i<navigator.plugins.length;i++) if(navigator.plugins[i].name.indexOf("Unity Player")>=0) return true;
    try{ return !!new ActiveXObject("UnityWebPlayer.UnityWebPlayer.1"); }catch(e){ return false; } }
  return { embedUnity:function(d,src,w,h){ id=d; if(!has()) return; var e=document.createElement("embed"); e.id=d; e.type="application/vnd.unity"; e.setAttribute("src",src); e.width=w; e.height=h; var o=document.getElementById(d); o.parentNode.replaceChild(e,o); },
    getObjectById:function(d){ return document.getElementById(d); } };
})();
