// Shims for Internet Explorer 8 and below. Nothing here runs in newer browsers.
if (!window.addEventListener) {
  window.addEventListener = document.addEventListener = function (t, f) { this.attachEvent('on' + t, f); };
}
if (!document.getElementsByClassName) {
  document.getElementsByClassName = function (c) { return document.querySelectorAll('.' + c); };
}
if (!String.prototype.trim) {
  String.prototype.trim = function () { return this.replace(/^\s+|\s+$/g, ''); };
}
