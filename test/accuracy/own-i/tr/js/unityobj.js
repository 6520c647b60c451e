var unityObject={embedUnity:function(id,src,w,h){
 var d=document.getElementById(id),ok=false;
 if(navigator.plugins&&navigator.plugins["Unity Player"]){ok=true;}
 else{try{new ActiveXObject("UnityWebPlayer.UnityWebPlayer.1");ok=true;}catch(e){}}
 if(ok)d.innerHTML='<object classid="clsid:444785F1-DE89-4295-863A-D46C3A781394" width="'+w+'" height="'+h+'"><param name="src" value="'+src+'"><embed type="application/vnd.unity" src="'+src+'" width="'+w+'" height="'+h+'"></object>';
}};
