var M={
 on:function(e,t,f){if(e.addEventListener)e.addEventListener(t,f,false);else if(e.attachEvent)e.attachEvent('on'+t,function(){f.call(e,window.event);});else e['on'+t]=f;},
 ready:function(f){if(document.addEventListener)document.addEventListener('DOMContentLoaded',f,false);else if(document.attachEvent)document.attachEvent('onreadystatechange',function(){if(document.readyState==='complete')f();});},
 text:function(id,s){var e=document.getElementById(id);e.innerHTML='';e.appendChild(document.createTextNode(s));},
 xhr:window.XMLHttpRequest?function(){return new XMLHttpRequest();}:function(){return new ActiveXObject('Microsoft.XMLHTTP');},
 post:function(u,d,cb){var x=M.xhr(),q=[];for(var k in d)q.push(encodeURIComponent(k)+'='+encodeURIComponent(d[k]));x.open('POST',u,true);x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');x.onreadystatechange=function(){if(x.readyState===4)cb(x);};x.send(q.join('&'));}
};
