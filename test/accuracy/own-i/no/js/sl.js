if(!window.Silverlight) window.Silverlight={};
Silverlight.isInstalled=function(){
  try{ if(window.ActiveXObject){ new ActiveXObject("AgControl.AgControl"); return true; } return !!navigator.plugins["Silverlight Plug-In"]; }catch(e){ return false; }
};
Silverlight.createObject=function(src,id){
  var d=document.getElementById(id);
  if(!Silverlight.isInstalled()){ d.innerHTML="<p>Du må installere Microsoft Silverlight for å bruke vaktplanleggeren.</p>"; return; }
  d.innerHTML='<object type="application/x-silverlight-2" data="data:application/x-silverlight-2," width="100%" height="100%"><param name="source" value="'+src+'"/><param name="minRuntimeVersion" value="3.0.40818.0"/></object>';
};
