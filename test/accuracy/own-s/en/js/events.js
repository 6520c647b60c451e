/* events.js - cross browser events. P. Q. 2007 */
function $id(i){ return document.getElementById(i); }
var Evt = {
  add: function(el, type, fn){
    if (el.addEventListener) el.addEventListener(type, fn, false);
    else if (el.attachEvent) {
      el['e'+type+fn] = fn;
      el[type+fn] = function(){ el['e'+type+fn](window.event); };
      el.attachEvent('on'+type, el[type+fn]);
    } else el['on'+type] = fn;
  },
  stop: function(e){
    e = e || window.event;
    if (e.preventDefault) { e.preventDefault(); e.stopPropagation(); }
    else { e.returnValue = false; e.cancelBubble = true; }
  }
};
