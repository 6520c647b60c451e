/* citylib 1.4 */
var City = {
  ie: !!(window.attachEvent && !window.opera),
  get: function (id) {
    if (document.getElementById) return document.getElementById(id);
    if (document.all) return document.all[id];
    return document.layers ? document.layers[id] : null;
  },
  byTag: function (t, id) { return (id ? City.get(id) : document).getElementsByTagName(t); },
  on: function (el, type, fn) {
    if (City.ie) el.attachEvent("on" + type, fn);
    else el.addEventListener(type, fn, false);
  },
  text: function (id, t) {
    var e = City.get(id);
    if (City.ie) e.innerText = t; else e.textContent = t;
  },
  xhr: function () {
    if (window.XMLHttpRequest) return new XMLHttpRequest();
    return new ActiveXObject("Microsoft.XMLHTTP");
  },
  dom: function () {
    return new ActiveXObject("MSXML2.DOMDocument.3.0");
  }
};
