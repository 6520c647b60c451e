/*  after Prototype 1.4, cut down for the help desk  */
function $(id) { return document.getElementById(id); }
var Try = {
  these: function () {
    var v;
    for (var i = 0; i < arguments.length; i++) { try { v = arguments[i](); break; } catch (e) {} }
    return v;
  }
};
var Ajax = {
  getTransport: function () {
    return Try.these(
      function () { return new ActiveXObject('Msxml2.XMLHTTP') },
      function () { return new ActiveXObject('Microsoft.XMLHTTP') },
      function () { return new XMLHttpRequest() }
    ) || false;
  }
};
Ajax.Request = function (url, o) {
  var t = Ajax.getTransport();
  t.open('get', url, true);
  t.onreadystatechange = function () { if (t.readyState == 4 && o.onSuccess) o.onSuccess(t); };
  t.send(null);
};
window.Event = window.Event || {};
window.Event.ready = function (fn) {
  if (window.attachEvent) window.attachEvent('onload', fn);
  else window.addEventListener('load', fn, false);
};
