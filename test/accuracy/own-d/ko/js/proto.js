/* Prototype JavaScript framework, excerpt */
function $(id){return document.getElementById(id);}
var Try={these:function(){var r;for(var i=0;i<arguments.length;i++){try{r=arguments[i]();break;}catch(e){}}return r;}};
var Ajax={getTransport:function(){return Try.these(
 function(){return new XMLHttpRequest()},
 function(){return new ActiveXObject('Msxml2.XMLHTTP')},
 function(){return new ActiveXObject('Microsoft.XMLHTTP')})||false;}};
Ajax.Request=function(url,o){var t=Ajax.getTransport();t.open((o.method||'post').toUpperCase(),url,true);t.onreadystatechange=function(){if(t.readyState==4)o.onComplete(t);};t.send(null);};
