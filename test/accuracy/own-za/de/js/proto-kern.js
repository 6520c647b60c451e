/*  Prototype JavaScript framework, version 1.6.0 (Auszug)  */
var Prototype = {
  Version: '1.6.0',
  Browser: {
    IE:     !!(window.attachEvent && !window.opera),
    Opera:  !!window.opera,
    WebKit: navigator.userAgent.indexOf('AppleWebKit/') > -1,
    Gecko:  navigator.userAgent.indexOf('Gecko') > -1 && navigator.userAgent.indexOf('KHTML') == -1
  },
  emptyFunction: function() { },
  K: function(x) { return x }
};
var Try = {
  these: function() {
    var returnValue;
    for (var i = 0, length = arguments.length; i < length; i++) {
      var lambda = arguments[i];
      try { returnValue = lambda(); break; } catch (e) { }
    }
    return returnValue;
  }
};
var Ajax = {
  getTransport: function() {
    return Try.these(
      function() {return new XMLHttpRequest()},
      function() {return new ActiveXObject('Msxml2.XMLHTTP')},
      function() {return new ActiveXObject('Microsoft.XMLHTTP')}
    ) || false;
  }
};
function $(e) { return typeof e == 'string' ? document.getElementById(e) : e; }
var Event_ = {
  observe: function(element, name, observer) {
    element = $(element);
    if (element.addEventListener) element.addEventListener(name, observer, false);
    else element.attachEvent('on' + name, observer);
  },
  element: function(event) { return event.target || event.srcElement; }
};
if (Prototype.Browser.IE) {
  document.execCommand('BackgroundImageCache', false, true);
}
var Opazitaet = {
  setze: function(el, v) {
    if (Prototype.Browser.IE) el.style.filter = 'alpha(opacity=' + v * 100 + ')';
    else el.style.opacity = v;
  }
};
