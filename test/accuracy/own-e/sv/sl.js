var SL={skapa:function(id,kalla,init){
 var ok=false;
 try{ if(window.ActiveXObject){ new ActiveXObject("AgControl.AgControl"); ok=true; } else ok=!!navigator.plugins["Silverlight Plug-In"]; }catch(e){}
 document.getElementById(id).innerHTML=ok?'<object data="data:application/x-silverlight," type="application/x-silverlight-2" width="100%" height="100%"><param name="source" value="'+kalla+'"/><param name="initParams" value="'+init+'"/></object>'
  :'<p style="padding:40px;font-family:Arial">Microsoft Silverlight måste vara installerat för att visa vårdplatskartan.</p>';
}};
