/* jq-lite: subset of jQuery 1.4 API */
(function(window,undefined){
var document=window.document,ready=[],
 support={leadingWhitespace:true,opacity:document.documentElement.style.opacity!==undefined,attach:!document.addEventListener&&!!document.attachEvent};
function jQ(s){ if(typeof s=="function"){ready.push(s);return;} return new jQ.fn.init(s); }
jQ.fn=jQ.prototype={
 init:function(s){ this.els=typeof s=="string"?Array.prototype.slice.call(document.querySelectorAll(s)):[s]; },
 each:function(f){ for(var i=0;i<this.els.length;i++) f.call(this.els[i]); return this; },
 bind:function(t,f){ return this.each(function(){ var el=this; if(el.addEventListener) el.addEventListener(t,f,false); else if(el.attachEvent) el.attachEvent("on"+t,function(){ f.call(el,window.event); }); }); },
 addClass:function(c){ return this.each(function(){ this.className+=" "+c; }); },
 removeClass:function(c){ return this.each(function(){ this.className=(" "+this.className+" ").replace(" "+c+" "," "); }); },
 hide:function(){ return this.each(function(){ this.style.display="none"; }); },
 show:function(){ return this.each(function(){ this.style.display="block"; }); }
};
jQ.fn.init.prototype=jQ.fn;
jQ.support=support;
jQ.xhr=window.XMLHttpRequest&&(window.location.protocol!=="file:"||!window.ActiveXObject)?function(){return new window.XMLHttpRequest();}:function(){try{return new window.ActiveXObject("Microsoft.XMLHTTP");}catch(e){}};
function fire(){ var f; while(f=ready.shift()) f(jQ); }
if(document.addEventListener){ document.addEventListener("DOMContentLoaded",fire,false); }
else if(document.attachEvent){ document.attachEvent("onreadystatechange",fire); (function poll(){ try{document.documentElement.doScroll("left");}catch(e){setTimeout(poll,1);return;} fire(); })(); }
window.jQ=jQ;
})(window);
