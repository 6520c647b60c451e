/* mini.js 0.9 - in-house helpers */
(function(w){
var d=w.document,M={};
M.on=function(el,t,fn){
  if(el.addEventListener){el.addEventListener(t,fn,false);}
  else if(el.attachEvent){el.attachEvent("on"+t,function(){fn.call(el,w.event);});}
};
M.stop=function(e){if(e.preventDefault){e.preventDefault();}else{e.returnValue=false;}};
M.css=function(el,p){return el.currentStyle?el.currentStyle[p]:d.defaultView.getComputedStyle(el,null)[p];};
M.xhr=w.ActiveXObject&&!w.XMLHttpRequest?function(){return new ActiveXObject("Microsoft.XMLHTTP");}:function(){return new XMLHttpRequest();};
M.ready=function(fn){
  if(d.addEventListener){d.addEventListener("DOMContentLoaded",fn,false);}
  else if(d.attachEvent){
    d.attachEvent("onreadystatechange",function(){if(d.readyState==="complete"){fn();}});
    if(d.documentElement.doScroll&&w==w.top)(function(){try{d.documentElement.doScroll("left");}catch(e){setTimeout(arguments.callee,0);return;}})();
  }
};
w.M=M;
})(window);
