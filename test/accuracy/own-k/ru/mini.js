/* mini.js 1.2 - small helper library */
(function(w){
var ua=navigator.userAgent, ie=/MSIE/.test(ua)&&!window.opera;
function $(s){ return s.charAt(0)=="#"?[document.getElementById(s.substr(1))]:document.getElementsByTagName(s); }
$.on=function(e,t,f){ if(e.addEventListener) e.addEventListener(t,f,false); else e.attachEvent("on"+t,f); };
$.css=function(e,p){ return e.currentStyle?e.currentStyle[p]:window.getComputedStyle(e,null)[p]; };
$.xhr=function(){ return w.XMLHttpRequest?new XMLHttpRequest():new ActiveXObject("Microsoft.XMLHTTP"); };
$.toggle=function(e){ e.style.display=$.css(e,"display")=="none"?"block":"none"; };
w.mini=$;
})(window);
