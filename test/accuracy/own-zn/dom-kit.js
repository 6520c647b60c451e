/* dom-kit 0.9 */
var Kit = {
  id: function (x) {
    if (document.getElementById) return document.getElementById(x);
    if (document.all) return document.all[x];
    if (document.layers) return document.layers[x];
  },
  on: function (el, ev, fn) {
    if (el.addEventListener) { el.addEventListener(ev, fn, false); return; }
    if (el.attachEvent) { el.attachEvent("on" + ev, function () { fn.call(el, window.event); }); return; }
    el["on" + ev] = fn;
  },
  fire: function (el, ev) {
    if (document.createEventObject) return el.fireEvent("on" + ev, document.createEventObject());
    var e = document.createEvent("HTMLEvents");
    e.initEvent(ev, true, true);
    el.dispatchEvent(e);
  },
  xml: function (s) {
    if (window.ActiveXObject) { var d = new ActiveXObject("Microsoft.XMLDOM"); d.loadXML(s); return d; }
    return new DOMParser().parseFromString(s, "text/xml");
  }
};
