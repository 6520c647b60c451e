function aggiungi(el,ev,fn){ if(el.attachEvent&&!el.addEventListener){ el.attachEvent('on'+ev,function(){fn.call(el,window.event)}); } else el.addEventListener(ev,fn,false); }
