/* mini.js 0.4 */
function $(id) { return typeof id == "string" ? document.getElementById(id) : id; }
function $A(l) { var r = []; for (var i = 0; i < l.length; i++) r.push(l[i]); return r; }
if (!Array.prototype.each) {
  Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); return this; };
}
if (!window.Event) window.Event = {};
Event.observe = function (o, n, f) {
  o = $(o);
  if (o.addEventListener) o.addEventListener(n, f, false);
  else if (o.attachEvent) o.attachEvent("on" + n, f);
};
Event.stop = function (e) {
  if (e.preventDefault) { e.preventDefault(); e.stopPropagation(); }
  else { e.returnValue = false; e.cancelBubble = true; }
};
var Ajax = {
  getTransport: function () {
    if (window.XMLHttpRequest) return new XMLHttpRequest();
    try { return new ActiveXObject("Msxml2.XMLHTTP"); } catch (e) {}
    try { return new ActiveXObject("Microsoft.XMLHTTP"); } catch (e) {}
    return null;
  }
};
