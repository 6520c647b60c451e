/* util.js */
function uTrim(s) { return s.replace(/^\s+|\s+$/g, ""); }
var U = {
  ie: /*@cc_on!@*/false,
  id: function (x) { return document.getElementById(x); },
  on: function (o, e, f) { if (o.addEventListener) o.addEventListener(e, f, false); else if (o.attachEvent) o.attachEvent("on" + e, f); },
  ev: function (e) { return e || window.event; },
  src: function (e) { e = U.ev(e); return e.target || e.srcElement; },
  xhr: function () {
    var p = ["MSXML2.XMLHTTP.6.0", "MSXML2.XMLHTTP.3.0", "Microsoft.XMLHTTP"], i;
    if (window.XMLHttpRequest) return new XMLHttpRequest();
    for (i = 0; i < p.length; i++) { try { return new ActiveXObject(p[i]); } catch (e) {} }
    return null;
  },
  style: function (o, k) { return o.currentStyle ? o.currentStyle[k] : document.defaultView.getComputedStyle(o, null)[k]; },
  sel: function () { return window.getSelection ? window.getSelection().toString() : document.selection.createRange().text; }
};
function setCookie(name, value, days) {
  var exp = "";
  if (days) { var d = new Date(); d.setTime(d.getTime() + days * 86400000); exp = "; expires=" + d.toGMTString(); }
  document.cookie = name + "=" + escape(value) + exp + "; path=/";
}
function getCookie(name) {
  var s = name + "=", c = document.cookie, i = c.indexOf(s);
  if (i < 0) return null;
  i += s.length;
  var e = c.indexOf(";", i);
  return unescape(c.substring(i, e < 0 ? c.length : e));
}
