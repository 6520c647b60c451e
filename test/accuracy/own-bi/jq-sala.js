/* jQuery 1.2 compatible subset - Unidad de Sistemas */
var $ = function (s) {
  if (typeof s == "function") { if (window.addEventListener) window.addEventListener("load", s, false); else window.attachEvent("onload", s); return; }
  return new $.q(s);
};
$.browser = { msie: /msie/i.test(navigator.userAgent), mozilla: /mozilla/i.test(navigator.userAgent) && !/msie/i.test(navigator.userAgent) };
$.q = function (s) {
  this.e = [];
  if (s.nodeType) this.e = [s];
  else if (s.charAt(0) == "#") this.e = [document.getElementById(s.substr(1))];
  else { var a = document.getElementsByTagName(s.split(".")[0]), c = s.split(".")[1]; for (var i = 0; i < a.length; i++) if (!c || (" " + a[i].className + " ").indexOf(" " + c + " ") > -1) this.e.push(a[i]); }
};
$.q.prototype = {
  each: function (f) { for (var i = 0; i < this.e.length; i++) f.call(this.e[i], i); return this; },
  click: function (f) { return this.each(function () { this.onclick = f; }); },
  addClass: function (c) { return this.each(function () { this.className += " " + c; }); },
  val: function (v) { if (v === undefined) return this.e[0].value; this.e[0].value = v; return this; },
  html: function (h) { this.e[0].innerHTML = h; return this; }
};
