function $(id) { return document.getElementById(id); }
function $$(s) {
  var p = s.split("."), n = document.getElementsByTagName(p[0]), r = [];
  for (var i = 0; i < n.length; i++) if (n[i].className == p[1]) r.push(n[i]);
  return r;
}
Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); };
if (!window.Event) var Event = {};
Event.observe = function (el, name, fn) {
  if (el.addEventListener) el.addEventListener(name, fn, false);
  else if (el.attachEvent) el.attachEvent("on" + name, fn);
};
