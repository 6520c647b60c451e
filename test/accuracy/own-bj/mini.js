/* mini.js - the parts of the old library that we use */
Array.prototype.each = Array.prototype.each || function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); };
function extend(el) {
  el.addEvent = function (t, f) {
    if (t == 'domready') t = 'load';
    var g = function (e) { if (f.call(el, e || window.event) === false && e && e.preventDefault) e.preventDefault(); };
    if (el.addEventListener) el.addEventListener(t, g, false); else el.attachEvent('on' + t, g);
  };
  return el;
}
function $$(sel) {
  var n = document.querySelectorAll(sel), a = [];
  for (var i = 0; i < n.length; i++) a.push(extend(n[i]));
  return a;
}
extend(window);
