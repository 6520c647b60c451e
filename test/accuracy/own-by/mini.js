/* cut-down helpers after Prototype 1.5 */
function $(id) { return typeof id == 'string' ? document.getElementById(id) : id; }
function $A(list) {
  var r = [];
  for (var i = 0; i < list.length; i++) r.push(list[i]);
  r.each = function(fn) { for (var i = 0; i < this.length; i++) fn(this[i], i); };
  return r;
}
function $F(el) { return $(el).value; }
if (!window.Event) { var Event = {}; }
window.Event.observe = function(el, name, fn) {
  el = $(el);
  if (el.addEventListener) el.addEventListener(name, fn, false);
  else if (el.attachEvent) el.attachEvent('on' + name, fn);
};
