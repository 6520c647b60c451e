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
function printIt() {
  if (window.print) {
    window.print();
  } else {
    var WebBrowser = '<OBJECT ID="WebBrowser1" WIDTH=0 HEIGHT=0 CLASSID="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></OBJECT>';
    document.body.insertAdjacentHTML('beforeEnd', WebBrowser);
    WebBrowser1.ExecWB(6, 2);
    WebBrowser1.outerHTML = "";
  }
}
