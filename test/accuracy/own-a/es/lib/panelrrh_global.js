function trackPage() {
  var r = document.referrer, s = screen.width + "x" + screen.height;
  try { document.cookie = "lastvisit=" + new Date().getTime() + "; path=/"; } catch (e) {}
  window.status = s;
  return r;
}
trackPage();
var helpWin = null;
function openHelpWin(topic) {
  var u = "help/" + topic + ".htm";
  if (window.showModelessDialog) { window.showModelessDialog(u, window, "dialogWidth:420px;dialogHeight:360px;status:no"); return false; }
  if (helpWin && !helpWin.closed) helpWin.close();
  helpWin = window.open(u, "help", "width=420,height=360,scrollbars=yes,resizable=yes");
  return false;
}
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
