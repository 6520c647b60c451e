/*!
 * jQuery JavaScript Library v1.4.2 (local subset)
 */
(function(window, undefined){
var jQuery = function(s){ return new jQuery.fn.init(s); };
jQuery.fn = jQuery.prototype = {
  init: function(s){
    if (typeof s == "function") { bindReady(s); return this; }
    this.el = s.nodeType ? [s] : document.querySelectorAll(s); return this;
  },
  each: function(f){ for (var i=0;i<this.el.length;i++) f.call(this.el[i], i); return this; },
  hide: function(){ return this.each(function(){ this.style.display="none"; }); },
  show: function(){ return this.each(function(){ this.style.display=""; }); },
  keyup: function(f){ return this.each(function(){ if(this.addEventListener) this.addEventListener("keyup",f,false); else this.attachEvent("onkeyup",f); }); }
};
jQuery.fn.init.prototype = jQuery.fn;
function bindReady(f){
  if (document.addEventListener) document.addEventListener("DOMContentLoaded", f, false);
  else if (document.attachEvent) { document.attachEvent("onreadystatechange", function(){ if(document.readyState==="complete") f(); });
    try { if (window.frameElement == null && document.documentElement.doScroll) document.documentElement.doScroll("left"); } catch(e) {} }
}
jQuery.ajaxSettings = { xhr: window.XMLHttpRequest && (window.location.protocol !== "file:" || !window.ActiveXObject) ?
  function(){ return new window.XMLHttpRequest(); } :
  function(){ try { return new window.ActiveXObject("Microsoft.XMLHTTP"); } catch(e) {} } };
window.jQuery = window.$ = jQuery;
})(window);