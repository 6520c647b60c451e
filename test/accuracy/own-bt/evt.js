/* evt.js 0.4 - cross-browser events */
var Evt = {
  add: function (o, type, fn) {
    if (o.addEventListener) o.addEventListener(type, fn, false);
    else if (o.attachEvent) o.attachEvent("on" + type, fn);
    else o["on" + type] = fn;
  },
  target: function (e) {
    e = e || window.event;
    return e.target || e.srcElement;
  },
  stop: function (e) {
    e = e || window.event;
    if (e.preventDefault) e.preventDefault(); else e.returnValue = false;
  }
};
