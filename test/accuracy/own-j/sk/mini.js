var Mini = {
  isIE: !!(window.attachEvent && !window.opera),
  id: function (i) { return document.getElementById(i); },
  on: function (e, t, f) { if (e.attachEvent) e.attachEvent('on' + t, f); else e.addEventListener(t, f, false); },
  xhr: function () { return window.ActiveXObject ? new ActiveXObject('Microsoft.XMLHTTP') : new XMLHttpRequest(); }
};