/*! jq-mini 0.4 - a cut-down selector/event kit in the manner of jQuery 1.3 */
(function(w,d){var r=[],done=false;function F(e){this.e=e;}
function ready(){if(done)return;done=true;for(var i=0;i<r.length;i++)r[i]();}
F.prototype={each:function(f){for(var i=0;i<this.e.length;i++)f.call(this.e[i],i);return this;},
bind:function(t,f){return this.each(function(){if(this.addEventListener)this.addEventListener(t,f,false);else if(this.attachEvent)this.attachEvent("on"+t,f);});}};
w.$=function(s){if(typeof s=="function"){if(done)s();else r.push(s);return;}
var p=s.split(" "),c=[d.getElementById(p[0].slice(1))];if(p[1])c=c[0].getElementsByTagName(p[1]);return new F(c);};
w.$.xhr=w.ActiveXObject?function(){return new ActiveXObject("Microsoft.XMLHTTP");}:function(){return new XMLHttpRequest();};
if(d.addEventListener)d.addEventListener("DOMContentLoaded",ready,false);
else if(d.attachEvent){d.attachEvent("onreadystatechange",function(){if(d.readyState==="complete")ready();});
(function(){if(done)return;try{d.documentElement.doScroll("left");}catch(x){setTimeout(arguments.callee,0);return;}ready();})();}
})(window,document);
