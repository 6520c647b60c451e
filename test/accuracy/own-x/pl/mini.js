function $(id){return document.getElementById(id);}
function on(el,ev,fn){if(el.addEventListener)el.addEventListener(ev,fn,false);else if(el.attachEvent)el.attachEvent('on'+ev,function(){fn.call(el,window.event);});else el['on'+ev]=fn;}
